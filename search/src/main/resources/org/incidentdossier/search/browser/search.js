// The search of this site: loads the engine and shards of the index when somebody searches, and shows what it finds.
// Classic script, no fetch, no worker, no module: browsers refuse those for pages opened from a disk.
(function () {
  'use strict';

  const GENERATION = '@generation@';
  const MIN_LETTERS = 2; // While somebody types.
  const MAX_LETTERS = 1001; // One more than the engine reads, so that it says so.
  const PAUSE_MS = 120;
  const PAGE_SIZE = 10;
  const POPUP_SIZE = 8;
  const MAX_VALUES = 8;
  const MAX_MARKED_TEXTS = 20000;

  const self_ = document.currentScript.src;
  const folder = self_.slice(0, self_.lastIndexOf('/') + 1) + GENERATION + '/';
  const root = new URL('..', self_).href;
  const shardName = /^(engine|core|n|f|[tvxs]\d+)$/;

  // A page that one comes to with a question leaves room for the answer, before it is first painted: what stands below
  // would be moved. Its style does so by this mark, which is gone with the answer.
  function settle() {
    delete document.documentElement.dataset.searchBusy;
  }

  if (new URL(location.href).searchParams.get('q')) document.documentElement.dataset.searchBusy = '';

  // ---- loading: one script element a shard, each once at a time ----

  const shards = new Map();
  const waiting = new Map();

  const policy = self.trustedTypes
    ? self.trustedTypes.createPolicy('dossier-search', {
        createScriptURL(name) {
          if (!shardName.test(name)) throw new TypeError('not a shard of this site: ' + name);
          return folder + name + '.js';
        },
      })
    : { createScriptURL: (name) => folder + name + '.js' };

  // What the scripts of the shards call.
  self.dossierSearch = function (name, base64) {
    shards.set(name, base64);
  };

  function load(name) {
    if (!waiting.has(name)) {
      waiting.set(name, new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = policy.createScriptURL(name);
        script.onload = () => {
          script.remove();
          waiting.delete(name);
          resolve();
        };
        script.onerror = () => {
          script.remove();
          waiting.delete(name);
          reject(new Error('The search could not load ' + name + '.js.'));
        };
        document.head.append(script);
      }));
    }
    return waiting.get(name);
  }

  async function bytes(name) {
    await load(name);
    const base64 = shards.get(name);
    shards.delete(name);
    if (base64 === undefined) return null;
    try {
      const packed = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const unpacked = new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate')));
      return new Int8Array(await unpacked.arrayBuffer());
    } catch {
      throw new Error('The search cannot read ' + name + '.js, which is damaged.');
    }
  }

  async function supply(engine, name) {
    const content = await bytes(name);
    if (content) engine.supply(name, content);
  }

  let started = null;

  function start() {
    started ??= (async () => {
      if (!self.DecompressionStream) throw new Error('This browser is too old for the search.');
      const [core, norms] = await Promise.all([bytes('core'), bytes('n'), load('engine')]);
      const engine = self.dossierSearchEngine;
      engine.start(core);
      if (norms) engine.supply('n', norms);
      return engine;
    })();
    started.catch(() => { started = null; });
    return started;
  }

  // Asks until nothing is missing. Gives nothing if meanwhile the question has changed.
  async function ask(call, isCurrent) {
    const engine = await start();
    while (isCurrent()) {
      const answer = JSON.parse(call(engine));
      if (!answer.need) return answer;
      await Promise.all(answer.need.map((name) => supply(engine, name)));
    }
    return null;
  }

  // ---- building elements: text only ever becomes text ----

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes ?? {})) {
      if (value !== undefined && value !== null) made.setAttribute(key, value);
    }
    made.append(...children);
    return made;
  }

  function marked(text, marks) {
    const pieces = [];
    let at = 0;
    for (let i = 0; i < marks.length; i += 2) {
      pieces.push(text.slice(at, marks[i]), element('mark', {}, text.slice(marks[i], marks[i + 1])));
      at = marks[i + 1];
    }
    pieces.push(text.slice(at));
    return pieces.filter((piece) => piece !== '');
  }

  // The page one arrives at marks the words by which it was found: those of the excerpt, or else of the query.
  function address(hit, query) {
    const words = new Set();
    for (let i = 0; i < hit.marks.length; i += 2) words.add(hit.text.slice(hit.marks[i], hit.marks[i + 1]));
    const mark = encodeURIComponent([...words].join(' ') || query);
    const hash = hit.url.indexOf('#');
    const page = hash < 0 ? hit.url : hit.url.slice(0, hash);
    return root + page + '?mark=' + mark + (hash < 0 ? '' : hit.url.slice(hash));
  }

  // Whole words only: what was typed may also stand within another word.
  function corrected(query, { typed, meant }) {
    const words = typed.split(' ').map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
    const wanted = '(?<![\\p{L}\\p{N}])' + words.join('[^\\p{L}\\p{N}]+') + '(?![\\p{L}\\p{N}])';
    return query.replace(new RegExp(wanted, 'u'), () => meant);
  }

  function understood(answer) {
    return answer.suggestions.reduce(corrected, answer.query);
  }

  // A link, or for an option of a list, which must not have one within, its text.
  function hitParts(hit, href) {
    return [
      element(href ? 'a' : 'span', { href, class: 'search-title' }, hit.title),
      ...(hit.kind ? [' ', element('span', { class: 'search-kind' }, hit.kind)] : []),
      element('p', { class: 'search-excerpt' }, ...marked(hit.text, hit.marks)),
      element('span', { class: 'search-address' }, hit.url),
    ];
  }

  function countText(answer) {
    const query = answer.query.length > 100 ? answer.query.slice(0, 99) + '\u2026' : answer.query;
    const count = answer.total === 0 ? 'Nothing found' : answer.total + (answer.total === 1 ? ' result' : ' results');
    return count + ' for \u201c' + query + '\u201d';
  }

  function noteParts(answer, search) {
    return [
      ...answer.suggestions.map((suggestion) => {
        const button = element('button', { type: 'button' }, suggestion.meant);
        button.addEventListener('click', () => search(corrected(answer.query, suggestion)));
        return element('p', { class: 'search-suggestion' },
          'No document has the word \u201c' + suggestion.typed + '\u201d. Did you mean ', button, '?');
      }),
      ...answer.notes.map((note) => element('p', { class: 'search-note' }, note)),
    ];
  }

  // ---- what all search fields have in common ----

  class Field {
    constructor(form) {
      this.form = form;
      this.input = form.querySelector('input[type=search]');
      this.question = 0;
      this.timer = 0;
      this.typing = false;
      this.input.setAttribute('autocomplete', 'off');
      this.input.maxLength = MAX_LETTERS;
      this.input.addEventListener('focus', () => start().catch((error) => this.fail(error)));
      this.input.addEventListener('input', () => {
        clearTimeout(this.timer);
        this.question++;
        this.timer = setTimeout(() => this.search(true), PAUSE_MS);
      });
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        clearTimeout(this.timer);
        this.submit();
      });
    }

    get query() {
      return this.input.value.trim().slice(0, MAX_LETTERS);
    }

    async search(typing) {
      this.typing = typing;
      const question = ++this.question;
      const isCurrent = () => question === this.question;
      if (this.query.length < (typing ? MIN_LETTERS : 1)) {
        this.clear();
        return;
      }
      try {
        await this.run(this.query, typing, isCurrent);
      } catch (error) {
        if (isCurrent()) this.fail(error);
      }
    }
  }

  // ---- the field on every page: a list of the best hits below it ----

  class Popup extends Field {
    constructor(form, number) {
      super(form);
      this.list = element('ul', { id: 'x-search-list-' + number, role: 'listbox', class: 'search-popup', hidden: '',
        'aria-label': 'Search results' });
      this.status = element('p', { role: 'status', 'aria-live': 'polite', class: 'search-status' });
      form.append(element('div', { class: 'search-below' }, this.status, this.list));
      for (const [key, value] of Object.entries({ role: 'combobox', 'aria-expanded': 'false',
        'aria-controls': this.list.id, 'aria-autocomplete': 'list', 'aria-haspopup': 'listbox' })) {
        this.input.setAttribute(key, value);
      }
      this.options = [];
      this.active = -1;
      this.input.addEventListener('keydown', (event) => this.key(event));
      form.addEventListener('focusout', (event) => {
        if (!form.contains(event.relatedTarget)) this.clear();
      });
      // A click must not take the focus away, or the list is gone before it is followed.
      this.list.addEventListener('mousedown', (event) => event.preventDefault());
    }

    async run(query, typing, isCurrent) {
      const answer = await ask((engine) => engine.search(query, POPUP_SIZE, false, typing), isCurrent);
      if (!answer) return;
      this.active = -1;
      this.input.removeAttribute('aria-activedescendant');
      this.options = answer.hits.map((hit, i) => {
        const href = address(hit, understood(answer));
        const option = element('li', { role: 'option', id: this.list.id + '-' + i, 'aria-selected': 'false',
          'data-href': href }, ...hitParts(hit));
        option.addEventListener('click', (event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) self.open(href, '_blank', 'noopener');
          else location.assign(href);
        });
        return option;
      });
      this.list.replaceChildren(...this.options);
      this.open(this.options.length > 0);
      this.status.replaceChildren(countText(answer), ...noteParts(answer, (better) => {
        this.input.value = better;
        this.input.focus();
        this.search(false);
      }));
    }

    open(isOpen) {
      this.list.hidden = !isOpen;
      this.input.setAttribute('aria-expanded', String(isOpen));
    }

    clear() {
      this.question++;
      this.options = [];
      this.active = -1;
      this.input.removeAttribute('aria-activedescendant');
      this.list.replaceChildren();
      this.status.replaceChildren();
      this.open(false);
    }

    fail(error) {
      this.clear();
      this.status.replaceChildren(error.message + ' Everything else on this site works without it.');
    }

    submit() {
      const option = this.options[this.active];
      location.assign(option
        ? option.dataset.href
        : root + (this.form.dataset.searchPage ?? 'search.html') + '?q=' + encodeURIComponent(this.query));
    }

    key(event) {
      if (event.key === 'Escape') {
        if (!this.list.hidden) event.preventDefault();
        this.clear();
      } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && this.options.length > 0) {
        event.preventDefault();
        const count = this.options.length + 1;
        const step = event.key === 'ArrowDown' ? 1 : -1;
        this.activate(((this.active + 1 + step + count) % count) - 1);
      }
    }

    activate(index) {
      this.options[this.active]?.setAttribute('aria-selected', 'false');
      this.active = index;
      const option = this.options[index];
      if (option) {
        option.setAttribute('aria-selected', 'true');
        option.scrollIntoView({ block: 'nearest' });
        this.input.setAttribute('aria-activedescendant', option.id);
      } else {
        this.input.removeAttribute('aria-activedescendant');
      }
    }
  }

  // ---- the page of the search: all hits, counts, and the query in the address ----

  class Page extends Field {
    constructor(form, results) {
      super(form);
      this.results = results;
      this.limit = PAGE_SIZE;
      this.focused = null;
      this.status = element('p', { role: 'status', 'aria-live': 'polite', class: 'search-status' });
      this.notes = element('div', { class: 'search-notes' });
      this.list = element('ol', { class: 'search-hits' });
      this.more = element('button', { type: 'button', class: 'search-more', hidden: '' }, 'Show more');
      this.facets = element('details', { class: 'search-facets', hidden: '' },
        element('summary', {}, 'Narrow the results'));
      this.facets.open = matchMedia('(min-width: 62rem)').matches;
      results.replaceChildren(this.status, this.notes, this.facets, this.list, this.more);
      this.more.addEventListener('click', () => this.showMore());
      this.input.addEventListener('input', () => { this.limit = PAGE_SIZE; });
      this.input.addEventListener('keydown', (event) => this.key(event));
      this.list.addEventListener('keydown', (event) => this.key(event));
      const asked = new URL(location.href).searchParams.get('q');
      if (asked) this.ask(asked).then(settle);
    }

    ask(query, typing = false) {
      this.input.value = query.slice(0, MAX_LETTERS);
      this.limit = PAGE_SIZE;
      return this.search(typing);
    }

    async showMore() {
      this.focused = this.list.children.length;
      this.limit += PAGE_SIZE;
      await this.search(this.typing);
    }

    // The focus stays on the same place of the list when the list changes.
    showHits(items) {
      const at = this.focused ?? [...this.list.children].findIndex((item) => item.contains(document.activeElement));
      this.focused = null;
      this.list.replaceChildren(...items);
      if (at >= 0) (items[at]?.querySelector('a') ?? this.input).focus();
    }

    async run(query, typing, isCurrent) {
      const limit = this.limit;
      const answer = await ask((engine) => engine.search(query, limit, false, typing), isCurrent);
      if (!answer) return;
      this.remember(query);
      this.status.replaceChildren(countText(answer));
      this.notes.replaceChildren(...noteParts(answer, (better) => this.ask(better)));
      this.showHits(
        answer.hits.map((hit) => element('li', {}, ...hitParts(hit, address(hit, understood(answer))))));
      this.more.hidden = answer.hits.length >= answer.total;
      settle();
      // Its place, that the list need not move when the counts are there.
      this.facets.hidden = answer.total === 0;
      if (!typing && answer.total === 0) await this.offerLonger(query, isCurrent);
      // Counts come after the list, so that the list does not wait for them.
      const counted = await ask((engine) => engine.search(query, limit, true, typing), isCurrent);
      if (counted) this.showFacets(counted.facets.map((facet) => this.facet(facet)).filter(Boolean));
    }

    // A last word that is not there is taken for the beginning of one while somebody types, but not afterwards.
    async offerLonger(query, isCurrent) {
      const longer = await ask((engine) => engine.search(query, 1, false, true), isCurrent);
      if (!longer || longer.total === 0) return;
      const button = element('button', { type: 'button' }, query + '*');
      button.addEventListener('click', () => this.ask(query + '*'));
      this.notes.append(element('p', { class: 'search-suggestion' }, 'Words that begin so: ', button));
    }

    // The focus stays on a value that was chosen.
    showFacets(sections) {
      const chosen = this.facets.contains(document.activeElement) ? document.activeElement.dataset.clause : null;
      this.facets.replaceChildren(this.facets.firstChild, ...sections);
      this.facets.hidden = sections.length === 0;
      const buttons = [...this.facets.querySelectorAll('button')];
      if (chosen) (buttons.find((button) => button.dataset.clause === chosen) ?? this.input).focus();
    }

    facet(facet) {
      if (facet.counts.length === 0) return null;
      const items = facet.counts.map((count, i) => {
        const clauses = [count.value, count.label].map((value) =>
          facet.name + ':' + (/^[\w.-]+$/.test(value) ? value : '"' + value + '"'));
        const written = clauses.find((clause) => (' ' + this.query + ' ').includes(' ' + clause + ' '));
        const button = element('button', { type: 'button', 'aria-pressed': String(Boolean(written)),
          'data-clause': clauses[0] },
          count.label + ' ', element('span', { class: 'search-count' }, String(count.count)));
        // In front: a last word that is taken for the beginning of one has to stay the last.
        button.addEventListener('click', () => {
          const query = ' ' + this.query + ' ';
          this.ask((written ? query.replace(' ' + written + ' ', ' ') : clauses[0] + query).trim(), this.typing);
        });
        return element('li', { hidden: i >= MAX_VALUES && !written ? '' : null }, button);
      });
      const list = element('ul', {}, ...items);
      if (items.length > MAX_VALUES) {
        const all = element('button', { type: 'button' }, 'All ' + items.length);
        all.addEventListener('click', () => {
          items.forEach((item) => { item.hidden = false; });
          all.remove();
          items[MAX_VALUES].querySelector('button').focus();
        });
        list.append(element('li', {}, all));
      }
      return element('section', { 'aria-label': facet.label }, element('h2', {}, facet.label), list);
    }

    remember(query) {
      const here = new URL(location.href);
      here.searchParams.set('q', query);
      try {
        history.replaceState(null, '', here);
      } catch {
        // Some browsers keep the address of a page from a disk as it is.
      }
    }

    clear() {
      this.question++;
      for (const part of [this.status, this.notes, this.list]) part.replaceChildren();
      this.showFacets([]);
      this.more.hidden = true;
    }

    fail(error) {
      this.clear();
      this.status.replaceChildren(error.message + ' The lists of this site work without it.');
    }

    submit() {
      this.limit = PAGE_SIZE;
      this.search(false);
    }

    key(event) {
      const links = [...this.list.querySelectorAll('a.search-title')];
      const at = links.indexOf(document.activeElement);
      if (event.key === 'ArrowDown' && at + 1 < links.length) {
        event.preventDefault();
        links[at + 1].focus();
      } else if (event.key === 'ArrowUp' && at >= 0) {
        event.preventDefault();
        (links[at - 1] ?? this.input).focus();
      } else if (event.key === 'Escape') {
        event.preventDefault();
        this.input.value = '';
        this.input.focus();
        this.clear();
      }
    }
  }

  // ---- words marked on the page one arrives at ----

  async function markPage(query) {
    const engine = await start();
    const mains = document.querySelectorAll('main');
    const main = mains.length === 1 ? mains[0] : document.body;
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement.closest('script,style,form,textarea,button,svg,mark')
        ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    const texts = [];
    while (texts.length < MAX_MARKED_TEXTS && walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      const marks = JSON.parse(engine.marks(query, text.data));
      if (marks.length > 0) text.replaceWith(...marked(text.data, marks));
    }
    if (!location.hash) main.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }

  // ---- beginning ----

  function begin() {
    const results = document.querySelector('[data-search-results]');
    const forms = [...document.querySelectorAll('form[data-search]')];
    const ofPage = results && (forms.find((form) => form.dataset.search === 'page') ?? forms[0]);
    const fields = forms.map((form, i) => form === ofPage ? new Page(form, results) : new Popup(form, i));
    document.addEventListener('keydown', (event) => {
      const isTyping = event.target.closest?.('input,textarea,select,[contenteditable]');
      if (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey && fields.length > 0) {
        event.preventDefault();
        (fields.find((field) => field instanceof Page) ?? fields[0]).input.focus();
      }
    });
    const mark = new URL(location.href).searchParams.get('mark');
    if (mark) markPage(mark.slice(0, MAX_LETTERS)).catch(() => {}); // The page is whole without its marks.
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
})();
