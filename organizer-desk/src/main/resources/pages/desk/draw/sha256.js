// The hash that draws follow from, as it stands in the kit.
export {fromHex, hmacSha256, sha256, toHex} from '/kit/sha256.js';
