// What a page can do beyond being read and searched: the filters of the timeline. Every page is complete without it.
// No markup is ever made from text.
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

  function options(rows, key, labels) {
    var found = new Map();
    rows.forEach(function (row) {
      row.dataset[key].split(' ').filter(Boolean).forEach(function (slug) {
        found.set(slug, labels[slug] || slug);
      });
    });
    return Array.from(found, function (pair) {
      return { value: pair[0], label: pair[1] };
    }).sort(function (a, b) {
      return a.label.localeCompare(b.label, 'en');
    });
  }

  // The state is in the address (#actors=x&articles=y), so that a view can be linked.
  function filters(place) {
    var rows = Array.from(document.querySelectorAll('.rows > li'));
    var labels = JSON.parse(place.dataset.filter || '{}');
    var said = element('p');
    said.setAttribute('role', 'status');
    ['actors', 'articles'].forEach(function (key) {
      place.append(choice(key === 'actors' ? 'Who has a part' : 'Told by', key, options(rows, key, labels)));
    });
    place.append(said);

    function apply(wanted) {
      var shown = 0;
      rows.forEach(function (row) {
        row.hidden = ['actors', 'articles'].some(function (key) {
          var value = wanted.get(key);
          return value && !row.dataset[key].split(' ').includes(value);
        });
        shown += row.hidden ? 0 : 1;
      });
      place.querySelectorAll('select').forEach(function (select) {
        select.value = wanted.get(select.name) || '';
      });
      said.textContent = shown === rows.length ? '' : shown + ' of ' + rows.length + ' events';
    }

    function fromAddress() {
      var hash = window.location.hash.slice(1);
      apply(new URLSearchParams(hash.includes('=') ? hash : ''));
    }

    place.addEventListener('change', function () {
      var wanted = new URLSearchParams();
      place.querySelectorAll('select').forEach(function (select) {
        if (select.value) {
          wanted.set(select.name, select.value);
        }
      });
      window.history.replaceState(null, '', '#' + wanted);
      apply(wanted);
    });
    window.addEventListener('hashchange', fromAddress);
    place.hidden = false;
    fromAddress();
  }

  document.querySelectorAll('[data-filter]').forEach(filters);
})();
