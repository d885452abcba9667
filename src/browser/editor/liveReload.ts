/*
 * Reloads a page of the preview when the server announces another version than the one that the page was served with. The server learns from
 * the address of the connection which page is open. If the connection was lost, because the preview was stopped, it is opened again when the editor comes back to the page.
 */
{
  const served = document.currentScript?.dataset.version;
  let socket: WebSocket | undefined;
  const connect = () => {
    if (socket && socket.readyState < WebSocket.CLOSING) return;
    socket = new WebSocket(location.origin.replace(/^http/, "ws") + location.pathname);
    socket.addEventListener("message", ({ data }) => {
      if (data !== served) location.reload();
    });
  };

  connect();
  addEventListener("focus", connect);
  addEventListener("pageshow", connect);
  document.addEventListener("visibilitychange", connect);
}
