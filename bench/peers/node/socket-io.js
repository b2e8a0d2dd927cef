'use strict';

// A scoreboard server as one would write it with Socket.IO.

const { createServer } = require('node:http');
const { Server } = require('socket.io');
const { record, update } = require('./scores');

const http = createServer();
const io = new Server(http, {
  transports: ['websocket'],
  perMessageDeflate: false,
  serveClient: false,
});

io.on('connection', (socket) => {
  if (socket.handshake.query.role === 'judge') {
    socket.on('mark', (mark) => marked(socket, mark));
  } else {
    socket.join('screens');
  }
});

async function marked(judge, mark) {
  const position = await record(mark);
  judge.emit('answer', { type: 'accepted', id: mark.id, position });
  io.to('screens').emit('standings', update(mark, position));
}

http.listen({ host: '127.0.0.1', port: Number(process.env.PORT), backlog: 1024 });
