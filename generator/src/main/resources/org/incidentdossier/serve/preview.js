// Reloads the page when the preview has another one. Part of the preview only; no site has this file.
(function () {
  'use strict';
  var shown = document.currentScript.dataset;
  var address = '/-/events?page=' + encodeURIComponent(shown.page) + '&seen=' + encodeURIComponent(shown.seen);
  var events = null;

  // A browser keeps few connections to one host: only the page that is looked at holds one.
  function follow() {
    if (document.hidden) {
      stop();
    } else if (!events) {
      events = new EventSource(address);
      events.addEventListener('changed', function () {
        stop();
        window.location.reload();
      });
    }
  }

  function stop() {
    if (events) {
      events.close();
      events = null;
    }
  }

  document.addEventListener('visibilitychange', follow);
  window.addEventListener('pagehide', stop);
  window.addEventListener('pageshow', follow);
  follow();
})();
