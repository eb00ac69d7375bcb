// What a page can do beyond being read and searched: the filters of the timeline, and previews of what a link leads to.
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

  function choice(label, name, options) {
    var box = element('label', label);
    var select = element('select');
    select.name = name;
    select.append(new Option('all', ''));
    options.forEach(function (option) {
      select.append(new Option(option.label, option.value));
    });
    box.append(select);
    return box;
  }

  function values(row, key) {
    return (row.dataset[key] || '').split(' ').filter(Boolean);
  }

  function options(rows, key, labels) {
    var found = new Map();
    rows.forEach(function (row) {
      values(row, key).forEach(function (slug) {
        found.set(slug, labels[key + '.' + slug] || labels[slug] || slug);
      });
    });
    return Array.from(found, function (pair) {
      return { value: pair[0], label: pair[1] };
    }).sort(function (a, b) {
      return a.label.localeCompare(b.label, 'en');
    });
  }

  // The state is in the address (#kind=event&actors=x&articles=y), so that a view can be linked.
  var FILTERS = { kind: 'Show', actors: 'Who has a part', articles: 'Told by' };

  function filters(place) {
    var rows = Array.from(document.querySelectorAll('.rows > li'));
    var labels = JSON.parse(place.dataset.filter || '{}');
    var keys = Object.keys(FILTERS);
    var said = element('p');
    said.setAttribute('role', 'status');
    keys.forEach(function (key) {
      place.append(choice(FILTERS[key], key, options(rows, key, labels)));
    });
    var clear = element('button', 'Show all');
    clear.type = 'button';
    clear.hidden = true;
    place.append(clear, said);

    function apply(wanted) {
      var shown = 0;
      rows.forEach(function (row) {
        row.hidden = keys.some(function (key) {
          var value = wanted.get(key);
          return value && !values(row, key).includes(value);
        });
        shown += row.hidden ? 0 : 1;
        var drawn = document.querySelector('[data-row="' + row.id + '"]');
        if (drawn) {
          drawn.classList.toggle('away', row.hidden);
        }
      });
      place.querySelectorAll('select').forEach(function (select) {
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
      place.querySelectorAll('select').forEach(function (select) {
        if (select.value) {
          wanted.set(select.name, select.value);
        }
      });
      window.history.replaceState(null, '', '#' + wanted);
      apply(wanted);
    }

    place.addEventListener('change', change);
    clear.addEventListener('click', function () {
      place.querySelectorAll('select').forEach(function (select) {
        select.value = '';
      });
      change();
      place.querySelector('select').focus();
    });
    window.addEventListener('hashchange', fromAddress);
    place.hidden = false;
    fromAddress();
  }

  document.querySelectorAll('[data-filter]').forEach(filters);
})();
