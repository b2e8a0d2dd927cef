// Put before a page's own scripts: a WebSocket whose line can be made slow, lossy, short-lived, deaf or shut from a
// test, by the fields of `line`. What is lost takes the connection with it soon after, as a lost segment does.
(() => {
  const Real = WebSocket;
  let seed = 42;
  const chance = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
  const sockets = new Set();
  const line = {
    delay: 0,
    loss: 0,
    lifetime: 0,
    deaf: false,
    closed: false,
    shut() {
      line.closed = true;
      sockets.forEach((socket) => socket.break());
    },
    open() {
      line.closed = false;
      dispatchEvent(new Event('online'));
    },
  };
  globalThis.line = line;

  globalThis.WebSocket = class extends EventTarget {
    static CONNECTING = 0;
    static OPEN = 1;
    static CLOSING = 2;
    static CLOSED = 3;

    constructor(url) {
      super();
      sockets.add(this);
      this.dead = false;
      this.real = line.closed ? null : new Real(url);
      if (!this.real) setTimeout(() => this.break(), 10);
      else this.#join(this.real);
    }

    #join(real) {
      real.onopen = () => this.onopen?.(new Event('open'));
      real.onclose = (closing) => !this.dead && this.#closed(closing.code);
      real.onmessage = ({data}) => setTimeout(() => !this.dead && !line.deaf && this.onmessage?.({data}), line.delay);
      if (line.lifetime) setTimeout(() => this.break(), line.lifetime);
    }

    get readyState() {
      return this.dead || !this.real ? 3 : this.real.readyState;
    }

    send(data) {
      if (chance() < line.loss) setTimeout(() => this.break(), line.delay);
      else setTimeout(() => !this.dead && this.real.readyState === 1 && this.real.send(data), line.delay);
    }

    close() {
      this.dead = true;
      sockets.delete(this);
      this.real?.close();
    }

    break() {
      if (this.dead) return;
      this.close();
      this.#closed(1006);
    }

    #closed(code) {
      this.dead = true;
      sockets.delete(this);
      this.onclose?.({code});
    }
  };
})();
