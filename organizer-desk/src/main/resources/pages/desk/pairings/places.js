// Where in the area its pages stand. No contestant's id begins with a tilde, so this one is free.

export const PEOPLE = '~people';
