// Put before a page's own scripts: keeps every frame that any socket of the page hears, and lets a test lose frames,
// deafen the page or break its lines, by the fields of `line`.
(() => {
  const Real = WebSocket;
  const sockets = new Set();
  const line = {
    frames: [],
    deaf: false,
    closed: false,
    lose: 0,
    shut() {
      line.closed = true;
      line.drop();
    },
    open() {
      line.closed = false;
      dispatchEvent(new Event('online'));
    },
    drop() {
      sockets.forEach((socket) => socket.close());
    },
  };
  globalThis.line = line;

  const lost = (data) => line.lose > 0 && data.includes('"delta"') && line.lose-- > 0;

  globalThis.WebSocket = class extends Real {
    constructor(url) {
      super(url);
      sockets.add(this);
      this.addEventListener('close', () => sockets.delete(this));
      if (line.closed) this.close();
    }

    set onmessage(handler) {
      super.onmessage = handler && ((message) => {
        line.frames.push(message.data);
        if (!line.deaf && !lost(message.data)) handler(message);
      });
    }
  };
})();
