// What a page can do beyond being read and searched: the filters of the timeline, tables that scroll, and
// previews of what a link leads to.
// Every page is complete without. No markup is ever made from text.
(function () {
  'use strict';

  function element(name, text) {
    var made = document.createElement(name);
    if (text) {
      made.textContent = text;
    }
    return made;
  }

  function values(row, key) {
    return (row.dataset[key] || '').split(' ');
  }

  // The state is in the address (#kind=event&actors=x&articles=y), so that a view can be linked.
  function filters(place) {
    var rows = Array.from(document.querySelectorAll('.rows > li'));
    var selects = Array.from(place.querySelectorAll('select'));
    var clear = place.querySelector('button');
    var said = place.querySelector('[role=status]');

    function apply(wanted) {
      var shown = 0;
      rows.forEach(function (row) {
        row.hidden = selects.some(function (select) {
          var value = wanted.get(select.name);
          return value && !values(row, select.name).includes(value);
        });
        shown += row.hidden ? 0 : 1;
        var drawn = document.querySelector('[data-row="' + row.id + '"]');
        if (drawn) {
          drawn.classList.toggle('away', row.hidden);
        }
      });
      selects.forEach(function (select) {
        select.value = wanted.get(select.name) || '';
      });
      clear.hidden = shown === rows.length;
      said.textContent = clear.hidden ? '' : shown + ' of the ' + rows.length + ' rows on this page';
    }

    function fromAddress() {
      var hash = window.location.hash.slice(1);
      apply(new URLSearchParams(hash.includes('=') ? hash : ''));
    }

    function change() {
      var wanted = new URLSearchParams();
      selects.forEach(function (select) {
        if (select.value) {
          wanted.set(select.name, select.value);
        }
      });
      window.history.replaceState(null, '', '#' + wanted);
      apply(wanted);
    }

    place.addEventListener('change', change);
    clear.addEventListener('click', function () {
      selects.forEach(function (select) {
        select.value = '';
      });
      change();
      selects[0].focus();
    });
    window.addEventListener('hashchange', fromAddress);
    fromAddress();
  }

  document.querySelectorAll('[data-filter]').forEach(filters);

  // A table that is wider than the page scrolls, and not every browser lets the keyboard do that by itself.
  document.querySelectorAll('.prose table').forEach(function (table) {
    if (table.scrollWidth > table.clientWidth) {
      table.tabIndex = 0;
    }
  });

  // Previews: a card beside the link that a reader rests on, by pointer or by keyboard. It goes by itself when the
  // pointer has left both, when the focus moves on, and with Escape.

  var root = document.currentScript.src.replace(/dossier\.js$/, '');
  var trusted = window.trustedTypes
    ? window.trustedTypes.createPolicy('dossier-preview', {
        createScriptURL: function (url) {
          if (!/^preview\/[a-z0-9-]+\.js$/.test(url)) {
            throw new TypeError(url);
          }
          return root + url;
        }
      })
    : { createScriptURL: function (url) { return root + url; } };
  var known = new Map();
  var card = null;
  var shownFor = null;
  var timer = 0;

  window.dossierPreview = function (slug, preview) {
    known.set(slug, preview);
  };

  function target(link) {
    var address = link.href.startsWith(root) ? link.href.slice(root.length) : '';
    var found = /^(?:articles|actors|events|questions|pages)\/([a-z0-9-]+)\.html(?:#(.*))?$/.exec(address);
    var isHere = link.href.split('#')[0] === window.location.href.split('#')[0];
    return found && found[1] !== 'index' && !isHere ? { slug: found[1], part: found[2] || '' } : null;
  }

  function load(slug, then) {
    if (known.has(slug)) {
      then(known.get(slug));
      return;
    }
    var script = document.createElement('script');
    script.src = trusted.createScriptURL('preview/' + slug + '.js');
    script.addEventListener('load', function () {
      if (known.has(slug)) {
        then(known.get(slug));
      }
    });
    document.head.append(script);
  }

  function fill(preview, part) {
    var claim = preview.claims && preview.claims[part];
    card.replaceChildren();
    [
      ['kind', claim ? 'Claim' : preview.kind],
      [claim ? 'who' : 'title', claim ? claim.who + ':' : preview.title],
      ['text', claim ? claim.says : preview.text],
      ['foot', claim ? claim.foot : preview.foot]
    ].forEach(function (line) {
      if (line[1]) {
        var made = element('p', line[1]);
        made.className = line[0];
        made.dir = 'auto';
        card.append(made);
      }
    });
  }

  function place(link) {
    var box = link.getClientRects()[0] || link.getBoundingClientRect();
    var width = document.documentElement.clientWidth;
    var left = Math.max(8, Math.min(box.left, width - card.offsetWidth - 8));
    var isBelow = box.bottom + card.offsetHeight + 12 < window.innerHeight || box.top < card.offsetHeight + 12;
    var last = link.getClientRects()[link.getClientRects().length - 1] || box;
    card.style.left = left + window.scrollX + 'px';
    card.style.top = window.scrollY + (isBelow ? last.bottom + 6 : box.top - card.offsetHeight - 6) + 'px';
  }

  function hide() {
    clearTimeout(timer);
    if (shownFor) {
      shownFor.removeAttribute('aria-describedby');
      card.hidden = true;
      shownFor = null;
    }
  }

  function show(link, leadsTo) {
    load(leadsTo.slug, function (preview) {
      if (!link.matches(':hover, :focus')) {
        return;
      }
      hide();
      if (!card) {
        card = element('div');
        card.className = 'preview';
        card.id = 'x-preview';
        card.setAttribute('role', 'tooltip');
        card.addEventListener('pointerenter', function () { clearTimeout(timer); });
        card.addEventListener('pointerleave', later(hide, 250));
        document.body.append(card);
      }
      fill(preview, leadsTo.part);
      card.hidden = false;
      place(link);
      link.setAttribute('aria-describedby', card.id);
      shownFor = link;
    });
  }

  function later(action, wait) {
    return function () {
      clearTimeout(timer);
      timer = setTimeout(action, wait);
    };
  }

  function rest(event, wait) {
    var link = event.target.closest ? event.target.closest('main a[href]') : null;
    var leadsTo = link && link !== shownFor ? target(link) : null;
    if (leadsTo) {
      later(function () { show(link, leadsTo); }, wait)();
    } else if (link && link === shownFor) {
      clearTimeout(timer);
    }
  }

  document.addEventListener('pointerover', function (event) {
    if (event.pointerType === 'mouse') {
      rest(event, 350);
    }
  });
  document.addEventListener('pointerout', function (event) {
    if (event.target.closest && event.target.closest('main a[href]')) {
      later(hide, 250)();
    }
  });
  document.addEventListener('focusin', function (event) {
    hide();
    if (event.target.matches(':focus-visible')) {
      rest(event, 500);
    }
  });
  document.addEventListener('focusout', hide);
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') {
      hide();
    }
  });
})();
