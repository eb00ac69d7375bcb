// Stands in for the site's search until somebody searches: the index is made by a whole build, which a page that is
// reloaded at every save must not wait for. Part of the preview only; no site has this file.
(function () {
  'use strict';
  var address = '/search/search.js';
  var loaded = false;
  var policy = window.trustedTypes
    ? window.trustedTypes.createPolicy('dossier-serve', { createScriptURL: function () { return address; } })
    : { createScriptURL: function () { return address; } };

  function load(field) {
    if (loaded) {
      return;
    }
    loaded = true;
    var script = document.createElement('script');
    script.src = policy.createScriptURL('');
    script.onload = function () { resume(field); };
    document.head.append(script);
  }

  // What was done in the field meanwhile has not been seen by the script that is there now.
  function resume(field) {
    if (field && document.activeElement === field) {
      field.blur();
      field.focus();
      if (field.value) {
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
    }
  }

  function field(event) {
    var form = event.target.closest && event.target.closest('form[data-search]');
    return form ? form.querySelector('input[type=search]') : null;
  }

  document.addEventListener('focusin', function (event) {
    if (field(event)) {
      load(field(event));
    }
  });
  document.addEventListener('submit', function (event) {
    if (field(event) && !loaded) {
      event.preventDefault();
    }
  });
  document.addEventListener('keydown', function (event) {
    var isTyping = event.target.closest && event.target.closest('input,textarea,select,[contenteditable]');
    var first = document.querySelector('form[data-search] input[type=search]');
    if (event.key === '/' && !isTyping && !loaded && first && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      first.focus();
    }
  });
  if (/[?&](?:q|mark)=/.test(window.location.search) || document.querySelector('[data-search-results]')) {
    load(null);
  }
})();
