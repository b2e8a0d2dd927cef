'use strict';

// A scoreboard server as one would write it with Node's `ws`.

const { WebSocketServer } = require('ws');
const { record, update } = require('./scores');

const screens = new Set();
const server = new WebSocketServer({
  host: '127.0.0.1',
  port: Number(process.env.PORT),
  perMessageDeflate: false,
  backlog: 1024,
});

server.on('connection', (socket, request) => {
  if (request.url.startsWith('/ws/judge')) {
    socket.on('message', (text) => marked(socket, JSON.parse(text)));
  } else {
    screens.add(socket);
    socket.on('close', () => screens.delete(socket));
  }
});

async function marked(judge, mark) {
  const position = await record(mark);
  judge.send(JSON.stringify({ type: 'accepted', id: mark.id, position }));
  const text = Buffer.from(JSON.stringify(update(mark, position)));
  for (const screen of screens) {
    screen.send(text, { binary: false });
  }
}
