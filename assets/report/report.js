// Sorting, filtering and searching what the page holds. Nothing is fetched, and a text is only ever set as text.
"use strict";

(function () {
  const data = JSON.parse(document.getElementById("data").textContent);
  const texts = data.texts;
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const numbers = new Intl.NumberFormat(document.documentElement.lang);

  const ROWS_A_PAGE = 50;
  const ROWS_IN_PRINT = 500;
  const RESULTS = 20;
  const OPENED = 2;

  function fill(words, values) {
    return words.replace(/\{(\w+)\}/g, (_, name) => numbers.format(values[name]));
  }

  function element(name, text, parent, className) {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    if (parent) parent.appendChild(made);
    return made;
  }

  // Matching. Small letters, marks apart from their letters, and the tone of "oa", "oe", "uy" in one place, so that
  // "hoà" and "hòa" are the same. Words begin after a blank, so that their beginnings can be looked for.

  function folded(text) {
    const apart = text.toLowerCase().normalize("NFD");
    const toned = apart.replace(/o([\u0300\u0301\u0303\u0309\u0323])([ae])/g, "o$2$1").replace(/u([\u0300\u0301\u0303\u0309\u0323])y/g, "uy$1");
    return " " + toned.replace(/[^\p{L}\p{N}\p{M}]+/gu, " ").trim();
  }

  function plain(exact) {
    return exact.replace(/\p{M}/gu, "").replace(/đ/g, "d");
  }

  const exacts = [];
  const plains = [];

  function prepare(id) {
    if (exacts[id] === undefined) {
      exacts[id] = folded(texts[id]);
      plains[id] = plain(exacts[id]);
    }
  }

  // A word with marks has to meet them; a word without any meets every marking.
  function wanted(query) {
    const exact = folded(query);
    const tokens = exact.trim().split(" ").filter((token) => token !== "");
    return { phrase: exact, tokens: tokens.map((token) => ({ token: token, marked: plain(token) !== token })) };
  }

  // Whether a text holds a word, anywhere in it; each text is looked at once.
  function hits(wish) {
    const known = new Int8Array(texts.length);
    return function (id) {
      if (known[id] === 0) {
        prepare(id);
        known[id] = (wish.marked ? exacts[id] : plains[id]).includes(wish.token) ? 1 : -1;
      }
      return known[id] === 1;
    };
  }

  // Columns are numbers of texts. Those of a table that stands on the page are read from it.

  function read(body, columns) {
    const rows = Array.from(body.rows);
    return Array.from({ length: columns }, (_, at) => {
      const cells = rows.map((row) => row.cells[at]);
      const text = cells.map((cell) => texts.push(cell.textContent) - 1);
      const sort = cells.map((cell) => (cell.dataset.sort === undefined ? null : Number(cell.dataset.sort)));
      return sort.some((value) => value !== null) ? { text: text, sort: sort } : { text: text };
    });
  }

  function parts(column) {
    return column.file ? [column.file, column.sheet] : [column.text];
  }

  function shown(column, row) {
    if (!column.file) return texts[column.text[row]];
    return [texts[column.file[row]], texts[column.sheet[row]], column.cell[row]].filter((part) => part !== "").join(" \u203a ");
  }

  // What rows are sorted by: numbers, else the places of their texts in the alphabet. What is empty stands last.
  function sortKeys(column) {
    if (column.sort) return column.sort.map((value) => (value === null ? NaN : value));
    const of = column.text || column.file;
    const different = Array.from(new Set(of)).sort((a, b) => collator.compare(texts[a], texts[b]));
    const places = new Map(different.map((id, place) => [id, texts[id] === "" ? NaN : place]));
    const keys = of.map((id) => places.get(id));
    if (!column.file) return keys;
    // Of one file the order of its rows stays: cells are compared by their row.
    return keys.map((key, row) => key * 1e8 + Number(column.cell[row].replace(/\D/g, "")));
  }

  class Table {
    constructor(box) {
      this.box = box;
      this.body = box.querySelector("tbody");
      this.heads = Array.from(box.querySelectorAll("thead th"));
      const name = box.dataset.list;
      this.rows = name ? null : Array.from(this.body.rows);
      this.columns = name ? data.lists[name] : read(this.body, this.heads.length);
      const first = this.columns[0];
      this.length = first ? (first.text || first.file).length : 0;
      this.order = Array.from({ length: this.length }, (_, row) => row);
      this.left = this.order;
      this.page = 0;
      this.heads.forEach((head, at) => head.firstElementChild.addEventListener("click", () => this.sort(at)));
      this.filter = box.querySelector(".filter");
      this.count = box.querySelector(".count");
      this.selects = Array.from(box.querySelectorAll("select"));
      if (this.filter) this.filter.addEventListener("input", () => this.choose());
      this.selects.forEach((select) => this.offer(select));
      const pages = box.querySelector(".pages");
      if (pages) {
        this.pages = pages;
        pages.querySelector(".previous").addEventListener("click", () => this.turn(-1));
        pages.querySelector(".next").addEventListener("click", () => this.turn(1));
        this.printed = element("p", "", box, "note print-only");
      }
      if (this.count) this.choose();
    }

    between(at) {
      return this.heads[at].dataset.between;
    }

    offer(select) {
      const at = Number(select.dataset.column);
      const head = this.heads[at];
      const values = Array.from(new Set(this.columns[at].text)).map((id) => texts[id]);
      const several = this.between(at) ? values.flatMap((value) => value.split(this.between(at))) : values;
      const different = Array.from(new Set(several)).filter((value) => value !== "");
      if (head.dataset.choose === "alphabetical") different.sort(collator.compare);
      different.forEach((value) => { element("option", value, select).value = value; });
      const start = head.dataset.start;
      if (start !== undefined && different.includes(start)) select.value = start;
      select.addEventListener("change", () => this.choose());
    }

    // Which texts of a column are the chosen value, or hold it.
    chosen(select) {
      const at = Number(select.dataset.column);
      const between = this.between(at);
      const ids = this.columns[at].text;
      const right = new Map();
      const is = (text) => (between ? text.split(between).includes(select.value) : text === select.value);
      return (row) => {
        const id = ids[row];
        if (!right.has(id)) right.set(id, is(texts[id]));
        return right.get(id);
      };
    }

    choose() {
      const tests = this.selects.filter((select) => select.value !== "").map((select) => this.chosen(select));
      const columns = this.columns.flatMap(parts);
      const wishes = this.filter ? wanted(this.filter.value).tokens : [];
      wishes.map((wish) => hits(wish)).forEach((hit) => tests.push((row) => columns.some((column) => hit(column[row]))));
      this.left = this.order.filter((row) => tests.every((test) => test(row)));
      this.page = 0;
      if (this.count) this.count.textContent = fill(data.words.rows, { shown: this.left.length, all: this.length });
      this.draw();
    }

    // Upwards, downwards, as given.
    sort(at) {
      const head = this.heads[at];
      const before = head.getAttribute("aria-sort");
      const now = before === null ? "ascending" : before === "ascending" ? "descending" : null;
      this.heads.forEach((other) => other.removeAttribute("aria-sort"));
      this.order = Array.from({ length: this.length }, (_, row) => row);
      if (now !== null) {
        head.setAttribute("aria-sort", now);
        const keys = sortKeys(this.columns[at]);
        const sign = now === "ascending" ? 1 : -1;
        this.order.sort((a, b) => {
          const [x, y] = [keys[a], keys[b]];
          if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y)) || a - b;
          return sign * (x - y) || a - b;
        });
      }
      this.choose();
    }

    turn(by) {
      this.page += by;
      this.draw();
      this.box.querySelector(".scroll").scrollTop = 0;
    }

    draw(all) {
      if (this.rows) {
        this.rows.forEach((row) => { row.hidden = true; });
        this.left.forEach((row) => { this.rows[row].hidden = false; this.body.appendChild(this.rows[row]); });
        return;
      }
      const from = all ? 0 : this.page * ROWS_A_PAGE;
      const rows = this.left.slice(from, from + (all ? ROWS_IN_PRINT : ROWS_A_PAGE));
      this.body.replaceChildren(...rows.map((row) => this.row(row)));
      const last = Math.max(1, Math.ceil(this.left.length / ROWS_A_PAGE));
      this.pages.hidden = last === 1;
      this.pages.querySelector(".page").textContent = fill(data.words.page, { page: this.page + 1, pages: last });
      this.pages.querySelector(".previous").disabled = this.page === 0;
      this.pages.querySelector(".next").disabled = this.page + 1 === last;
      const cut = rows.length < this.length;
      this.printed.textContent = cut ? fill(data.words.printed, { shown: rows.length, all: this.length }) : "";
    }

    row(row) {
      const made = document.createElement("tr");
      this.columns.forEach((column, at) => {
        const cell = element(at === 0 ? "th" : "td", shown(column, row), made, this.heads[at].className);
        if (at === 0) cell.scope = "row";
      });
      return made;
    }
  }

  // Search.

  const search = data.search;
  const awardsOf = search.name.map(() => []);
  search.recipients.forEach((entry, award) => awardsOf[entry].push(award));
  search.units.forEach((entry, award) => { if (entry !== null && entry !== search.recipients[award]) awardsOf[entry].push(award); });

  // Name, and name with unit, code and former names, each with its marks and without.
  const entriesKnown = [];

  function known(entry) {
    if (entriesKnown[entry] === undefined) {
      const name = folded(texts[search.name[entry]]);
      const all = name + folded(texts[search.about[entry]]) + folded(texts[search.also[entry]]);
      entriesKnown[entry] = { name: [name, plain(name)], all: [all, plain(all)] };
    }
    return entriesKnown[entry];
  }

  // Entries that have every word, the likeliest first: the name holds what was typed as whole words, or as the beginning of
  // some, or has all words; else the words are spread over name, unit and former names.
  function find(query) {
    const wish = wanted(query);
    if (wish.tokens.length === 0) return [];
    const beginnings = wish.tokens.map((token) => ({ part: " " + token.token, level: token.marked ? 0 : 1 }));
    const level = wish.tokens.some((token) => token.marked) ? 0 : 1;
    const ranks = [[], [], [], []];
    for (let entry = 0; entry < search.name.length; entry += 1) {
      const { name, all } = known(entry);
      if (!beginnings.every((one) => all[one.level].includes(one.part))) continue;
      const at = name[level].indexOf(wish.phrase);
      const whole = at >= 0 && (name[level] + " ").includes(wish.phrase + " ");
      const rank = whole ? 0 : at >= 0 ? 1 : beginnings.every((one) => name[one.level].includes(one.part)) ? 2 : 3;
      ranks[rank].push(entry);
    }
    return [].concat(...ranks);
  }

  function result(entry) {
    const made = element("details", "", null, "result");
    const head = element("summary", "", made);
    element("strong", texts[search.name[entry]], head);
    element("span", texts[search.kind[entry]], head);
    [search.about, search.beside].forEach((column) => {
      if (texts[column[entry]] !== "") element("span", texts[column[entry]], head);
    });
    element("span", fill(data.words.awards_of, { n: awardsOf[entry].filter(isCounted).length }), head);
    if (texts[search.also[entry]] !== "") element("span", texts[search.also[entry]], head, "also");
    made.addEventListener("toggle", () => open(made, entry), { once: true });
    return made;
  }

  // The list starts with the awards that are counted: its rows hold those in other states, too.
  function isCounted(award) {
    const at = awards.heads.findIndex((head) => head.dataset.key === "status");
    return shown(awards.columns[at], award) === awards.heads[at].dataset.start;
  }

  function open(made, entry) {
    if (awardsOf[entry].length === 0) {
      element("p", data.words.no_awards, made);
      return;
    }
    const name = texts[search.name[entry]];
    const box = element("div", "", made, "scroll");
    box.tabIndex = 0;
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", name);
    const table = element("table", "", box);
    element("caption", name, table);
    const place = (key) => awards.heads.findIndex((head) => head.dataset.key === key);
    const columns = search.shown.map(place).filter((at) => at >= 0);
    const head = element("tr", "", element("thead", "", table));
    columns.forEach((at) => { element("th", awards.heads[at].textContent, head, awards.heads[at].className).scope = "col"; });
    const body = element("tbody", "", table);
    awardsOf[entry].forEach((award) => {
      const row = element("tr", "", body);
      columns.forEach((at) => element("td", shown(awards.columns[at], award), row, awards.heads[at].className));
    });
  }

  const input = document.getElementById("search");
  const found = document.getElementById("found");
  const results = document.getElementById("results");
  const more = document.getElementById("more");
  let entries = [];
  let listed = 0;

  function list() {
    const next = entries.slice(listed, listed + RESULTS);
    results.append(...next.map(result));
    listed += next.length;
    more.hidden = listed === entries.length;
  }

  function look() {
    entries = find(input.value);
    listed = 0;
    results.replaceChildren();
    list();
    if (entries.length <= OPENED) results.querySelectorAll("details").forEach((one) => { one.open = true; });
    const words = entries.length === 0 ? data.words.found_none : data.words.found;
    found.textContent = input.value.trim() === "" ? "" : fill(words, { n: entries.length });
  }

  input.addEventListener("input", look);
  more.addEventListener("click", () => {
    const first = listed;
    list();
    const next = results.children[first];
    if (next) next.firstElementChild.focus();
  });

  // Names are prepared while nobody waits, so that the first letter is answered as fast as the others.
  function ahead(from) {
    const until = Math.min(from + 1000, search.name.length);
    for (let entry = from; entry < until; entry += 1) known(entry);
    if (until < search.name.length) setTimeout(ahead, 0, until);
  }

  // Appearance; the choice is kept where the browser lets a page keep something.
  const theme = document.getElementById("theme");

  function appear(value) {
    if (value === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = value;
    theme.value = value;
  }

  function kept(act) {
    try { return act(window.localStorage); } catch (_) { return null; }
  }

  const before = kept((store) => store.getItem("thidua-theme"));
  appear(before === "light" || before === "dark" ? before : "auto");
  theme.addEventListener("change", () => {
    appear(theme.value);
    kept((store) => store.setItem("thidua-theme", theme.value));
  });

  // Paper: more rows of the lists, and every table behind a chart.
  const tables = Array.from(document.querySelectorAll("[data-list], [data-table]")).map((box) => new Table(box));
  const awards = tables.find((table) => table.box.dataset.list === "awards");
  const behind = Array.from(document.querySelectorAll(".behind"));
  let opened = [];
  window.addEventListener("beforeprint", () => {
    opened = behind.filter((details) => details.open);
    behind.forEach((details) => { details.open = true; });
    tables.filter((table) => !table.rows).forEach((table) => table.draw(true));
  });
  window.addEventListener("afterprint", () => {
    behind.forEach((details) => { details.open = opened.includes(details); });
    tables.filter((table) => !table.rows).forEach((table) => table.draw());
  });
  document.getElementById("print").addEventListener("click", () => window.print());

  document.documentElement.classList.add("live");
  setTimeout(ahead, 0, 0);
})();
