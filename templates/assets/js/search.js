/*
 * Search without a server. The page's half of org.fuhan.search; layout and reasons: docs/search.md.
 * Shards are scripts that call fuhanSearch(name, data), since a page opened from a folder may load nothing else.
 */
(function () {
  "use strict";

  let BASE = document.currentScript.dataset.base || "search/";
  let ROOT = BASE.replace(/search\/$/, "");
  let PAGE = 10; // results shown at once
  let EXACT = 40; // candidates that are all read before anything is shown, for a true count and order
  let AROUND = 40; // characters of text before and after the first hit
  let KEPT = 300; // files kept in memory
  let IN_TITLE = 3;

  // ---- Loading ----

  let files = new Map(); // name → promise of its data
  let arrived = new Map(); // name → data of a script that has run and is not yet taken

  function load(name) {
    let file = files.get(name);
    if (file) return file;
    file = new Promise((resolve, reject) => {
      let script = document.createElement("script");
      script.onload = () => {
        script.remove();
        if (arrived.has(name)) resolve(arrived.get(name));
        else reject(new Error(name));
        arrived.delete(name);
      };
      script.onerror = () => {
        script.remove();
        reject(new Error(name));
      };
      script.src = BASE + name + ".js";
      document.head.appendChild(script);
    });
    files.set(name, file);
    file.catch(() => {
      files.delete(name); // the next search tries again
    });
    if (files.size > KEPT) files.delete(files.keys().next().value);
    return file;
  }

  let index = null;

  function loadIndex() {
    return load("meta").then(meta => {
      if (index) return index;
      let table = new Uint16Array(65536);
      for (let c = 0; c < 65536; c++) table[c] = c;
      for (let i = 0; i < meta.from.length; i++) table[meta.from.charCodeAt(i)] = meta.to.charCodeAt(i);
      table[0] = 0;
      index = { letters: meta.letters, shardBits: meta.shardBits, group: meta.group, table: table };
      return index;
    });
  }

  // ---- Text and query ----

  /* Folds a text as Folding.java does; at[i] is the place in the text of unit i of the folded text. */
  function fold(text) {
    let table = index.table, units = [], at = [], blank = -1;
    for (let i = 0; i < text.length; i++) {
      let c = table[text.charCodeAt(i)];
      if (c > 32) {
        if (blank >= 0 && c < 127 && at.length && isInk(units[units.length - 1])) {
          units.push(32);
          at.push(blank);
        }
        blank = -1;
        units.push(c);
        at.push(i);
      } else if (c === 32) {
        if (blank < 0) blank = i;
      } else if (c === 10) {
        blank = -1;
        units.push(c);
        at.push(i);
      }
    }
    let parts = [];
    for (let j = 0; j < units.length; j += 8192) {
      parts.push(String.fromCharCode.apply(null, units.slice(j, j + 8192)));
    }
    return { text: parts.join(""), at: at };
  }

  function isInk(c) {
    return c > 32 && c < 127;
  }

  /* The folded words of a query: parted by blanks, or whole between quotation marks that open and end a word. */
  function words(query) {
    let found = [], rest = query.replace(/[\s\u3000]+/g, " ").trim();
    while (rest) {
      let part = /^["“”＂]([^"“”＂]+)(?:["“”＂](?= |$)|$)/.exec(rest) || /^([^ ]+)/.exec(rest);
      let word = fold(part[1]).text;
      if (word && found.indexOf(word) < 0) found.push(word);
      rest = rest.slice(part[0].length).trim();
    }
    return found;
  }

  // ---- Grams and postings ----

  function mix(first, second) {
    return Math.imul((first << 16) | second, 0x9e3779b1) >>> 0;
  }

  /* All grams of a word, in order. */
  function grams(word) {
    if (word.length === 1) return [mix(word.charCodeAt(0), 0)];
    let all = [];
    for (let i = 0; i + 1 < word.length; i++) all.push(mix(word.charCodeAt(i), word.charCodeAt(i + 1)));
    return all;
  }

  /* Every second gram and the last: together they touch every character, for half the files. */
  function cover(all) {
    return all.filter((gram, i) => all.length < 4 || i % 2 === 0 || i === all.length - 1);
  }

  let DIGITS = new Uint8Array(128);
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".split("").forEach((c, i) => {
    DIGITS[c.charCodeAt(0)] = i;
  });

  function bitReader(text) {
    let place = 0, left = 0, digit = 0;
    function bit() {
      if (left === 0) {
        digit = DIGITS[text.charCodeAt(place++)];
        left = 6;
      }
      return (digit >> --left) & 1;
    }
    function bits(width) {
      let value = 0;
      while (width-- > 0) value = value * 2 + bit();
      return value;
    }
    function unary() {
      let ones = 0;
      while (bit()) ones++;
      return ones;
    }
    return {
      bit: bit,
      rice: width => unary() * Math.pow(2, width) + bits(width),
      gamma: () => {
        let width = unary();
        return Math.pow(2, width) + bits(width);
      },
    };
  }

  function riceWidth(total, count) {
    let scaled = Math.floor((total * 11) / (16 * count));
    return scaled < 1 ? 0 : Math.floor(Math.log2(scaled));
  }

  /* The postings of a gram in its shard: {ordinals, worths}. */
  function postings(text, gram) {
    let span = Math.pow(2, 32 - index.shardBits), wanted = gram % span;
    let bits = bitReader(text), count = bits.gamma() - 1, width = count ? riceWidth(span, count) : 0, rest = 0;
    let none = { ordinals: [], worths: [] };
    for (let i = 0; i < count; i++) {
      rest += bits.rice(width);
      if (rest > wanted) return none;
      let letters = bits.gamma(), gap = riceWidth(index.letters, letters), ordinal = 0;
      let list = rest === wanted ? none : null;
      for (let j = 0; j < letters; j++) {
        ordinal += bits.rice(gap);
        let worth = 0;
        while (worth < IN_TITLE && bits.bit()) worth++;
        if (list) {
          list.ordinals.push(ordinal);
          list.worths.push(worth);
        }
        ordinal++;
      }
      if (list) return list;
      rest++;
    }
    return none;
  }

  function loadPostings(gram) {
    let shard = Math.floor(gram / Math.pow(2, 32 - index.shardBits)).toString(16);
    return load("g/" + ("000" + shard).slice(-4)).then(text => postings(text, gram));
  }

  /* The letters in all lists, each with its least worth; the shortest list leads. */
  function intersect(lists) {
    lists.sort((a, b) => a.ordinals.length - b.ordinals.length);
    return lists.reduce((kept, list) => {
      let ordinals = [], worths = [], j = 0;
      for (let i = 0; i < kept.ordinals.length; i++) {
        let ordinal = kept.ordinals[i];
        while (j < list.ordinals.length && list.ordinals[j] < ordinal) j++;
        if (list.ordinals[j] === ordinal) {
          ordinals.push(ordinal);
          worths.push(Math.min(kept.worths[i], list.worths[j]));
        }
      }
      return { ordinals: ordinals, worths: worths };
    });
  }

  // ---- Finding ----

  /* What must be true of a hit by its grams. exact: no text need be read to be sure. */
  function candidates(query) {
    let all = [].concat.apply([], query.map(grams));
    let first = [].concat.apply([], query.map(word => cover(grams(word))));
    return Promise.all(first.map(loadPostings)).then(lists => {
      let found = intersect(lists);
      if (found.ordinals.length <= EXACT || first.length === all.length) return found;
      return Promise.all(all.map(loadPostings)).then(intersect);
    });
  }

  function loadLetter(ordinal) {
    return load("t/" + Math.floor(ordinal / index.group)).then(texts => {
      let row = texts[ordinal % index.group];
      return {
        ordinal: ordinal, address: row[0], title: row[1], agency: row[2], year: row[3], date: row[4],
        others: row[5], body: row[6],
      };
    });
  }

  /* The places of the words in a text, as [start, end) in the text itself, in order and apart. */
  function places(text, query) {
    let folded = fold(text), found = [];
    query.forEach(word => {
      for (let i = folded.text.indexOf(word); i >= 0; i = folded.text.indexOf(word, i + word.length)) {
        found.push([folded.at[i], folded.at[i + word.length - 1] + 1]);
      }
    });
    found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    return found.reduce((apart, place) => {
      let last = apart[apart.length - 1];
      if (last && place[0] < last[1]) last[1] = Math.max(last[1], place[1]);
      else apart.push(place.slice());
      return apart;
    }, []);
  }

  /* Reads a letter to the words: null when one is missing, else the letter with its worth. */
  function verify(letter, query) {
    let head = [letter.title, letter.agency, letter.others].join("\n");
    let foldedHead = fold(head).text, foldedBody = fold(letter.body).text, inHead = true, times = 0;
    for (let k = 0; k < query.length; k++) {
      let headed = foldedHead.indexOf(query[k]) >= 0, count = foldedBody.split(query[k]).length - 1;
      if (!headed && !count) return null;
      inHead = inHead && headed;
      times += count;
    }
    letter.inHead = inHead;
    letter.times = times;
    return letter;
  }

  function readAll(ordinals, query) {
    return Promise.all(ordinals.map(loadLetter)).then(letters => {
      return letters.filter(letter => verify(letter, query));
    });
  }

  function better(a, b) {
    return b.inHead - a.inHead || b.times - a.times || a.ordinal - b.ordinal;
  }

  /*
   * Begins a search: {atMost, sure, next}. next(count) promises more hits, [] at the end. Every hit has been read.
   * atMost is the true number of hits when sure.
   */
  function find(text) {
    return loadIndex().then(() => {
      let query = words(text);
      if (!query.length) return { words: query, atMost: 0, sure: true, next: null };
      return candidates(query).then(found => {
        if (found.ordinals.length <= EXACT) {
          return readAll(found.ordinals, query).then(hits => searchOf(query, hits.sort(better), true));
        }
        let order = found.ordinals.map((ordinal, i) => ({ ordinal: ordinal, worth: found.worths[i] }));
        order.sort((a, b) => b.worth - a.worth || a.ordinal - b.ordinal);
        let short = query.every(word => word.length < 3);
        return searchOf(query, order, short);
      });
    });
  }

  function searchOf(query, order, sure) {
    let place = 0, search = { words: query, atMost: order.length, sure: sure };
    search.next = count => {
      let hits = [];
      function step() {
        if (hits.length >= count || place >= order.length) {
          search.sure = search.sure || place >= order.length;
          return hits;
        }
        let some = order.slice(place, place + count - hits.length);
        place += some.length;
        return readAll(some.map(each => each.ordinal), query).then(read => {
          search.atMost -= some.length - read.length;
          hits = hits.concat(read);
          return step();
        });
      }
      return Promise.resolve().then(step);
    };
    return search;
  }

  // ---- Showing ----

  function element(name, className, text) {
    let made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  /* Appends a stretch of a text with its hits in <mark>. */
  function appendMarked(to, text, found, start, end) {
    let at = start;
    found.forEach(place => {
      let from = Math.max(place[0], at), until = Math.min(place[1], end);
      if (from >= until) return;
      to.appendChild(document.createTextNode(text.slice(at, from)));
      to.appendChild(element("mark", "", text.slice(from, until)));
      at = until;
    });
    to.appendChild(document.createTextNode(text.slice(at, end)));
  }

  /* Moves a cut out of the middle of a surrogate pair. */
  function whole(text, at) {
    let c = text.charCodeAt(at);
    return c >= 0xdc00 && c < 0xe000 ? at - 1 : at;
  }

  function snippet(text, found) {
    let line = element("p", "search-snippet"), first = found.length ? found[0] : [0, 0];
    let begin = text.lastIndexOf("\n", first[0] - 1) + 1, stop = text.indexOf("\n", first[1]);
    if (first[0] === 0) begin = 0;
    if (stop < 0) stop = text.length;
    let from = whole(text, Math.max(begin, first[0] - AROUND)), to = whole(text, Math.min(stop, first[1] + AROUND * 2));
    if (from > begin) line.appendChild(document.createTextNode("…"));
    appendMarked(line, text, found, from, to);
    if (to < stop) line.appendChild(document.createTextNode("…"));
    return line;
  }

  function result(letter, query) {
    let item = element("li", "search-result"), link = element("a", "search-title");
    link.href = ROOT + letter.address;
    appendMarked(link, letter.title, places(letter.title, query), 0, letter.title.length);
    item.appendChild(link);
    let about = [letter.agency, letter.date].filter(Boolean).join("　");
    let line = element("p", "search-about");
    appendMarked(line, about, places(about, query), 0, about.length);
    item.appendChild(line);
    let found = places(letter.body, query), others = places(letter.others, query);
    item.appendChild(!found.length && others.length ? snippet(letter.others, others) : snippet(letter.body, found));
    return item;
  }

  function start(form, field, status, list) {
    let turn = 0, composing = false, timer = 0, asked = null, shown = 0, search = null;
    let more = element("button", "search-more", "显示更多");
    more.type = "button";
    more.hidden = true;
    list.parentNode.insertBefore(more, list.nextSibling);

    function say(text) {
      status.textContent = text;
    }

    function tell() {
      more.hidden = shown >= search.atMost;
      if (!search.atMost) say("没有找到。请换一个词，或减少几个字。");
      else say((search.sure ? "共找到 " : "至多 ") + search.atMost + " 件，已显示 " + shown + " 件。");
    }

    function fail() {
      say("检索文件读取失败，请稍后再试。");
    }

    function show(count, mine, focus) {
      return search.next(count).then(hits => {
        if (mine !== turn) return;
        let items = hits.map(letter => result(letter, search.words));
        items.forEach(item => {
          list.appendChild(item);
        });
        shown += items.length;
        if (hits.length < count) search.atMost = shown;
        tell();
        if (focus && items.length) items[0].querySelector("a").focus();
      });
    }

    function run(text, count) {
      let mine = ++turn;
      asked = text;
      if (!text.trim()) {
        clear();
        say("");
        return Promise.resolve();
      }
      say("正在检索…");
      return find(text).then(found => {
        if (mine !== turn) return;
        clear();
        search = found;
        return found.atMost ? show(count, mine, false) : tell();
      }).catch(() => {
        if (mine === turn) fail();
      });
    }

    function clear() {
      list.textContent = "";
      more.hidden = true;
      shown = 0;
    }

    function addressOf(text) {
      return location.pathname + (text ? "?q=" + encodeURIComponent(text) : "");
    }

    /* Keeps the query in the address; false where the browser does not allow it (some do not in a folder). */
    function remember(how) {
      try {
        history[how]({ shown: shown }, "", addressOf(field.value));
        return true;
      } catch (refused) {
        return false;
      }
    }

    function typed() {
      clearTimeout(timer);
      if (composing) return;
      timer = setTimeout(() => {
        if (field.value === asked) return;
        run(field.value, PAGE);
        remember("replaceState");
      }, 250);
    }

    function fromAddress() {
      let query = new URLSearchParams(location.search).get("q") || "";
      field.value = query;
      let before = history.state && history.state.shown;
      return run(query, Math.max(PAGE, Math.min(before || 0, PAGE * 20)));
    }

    field.addEventListener("compositionstart", () => {
      composing = true;
    });
    field.addEventListener("compositionend", () => {
      composing = false;
      typed();
    });
    field.addEventListener("input", typed);
    form.addEventListener("submit", event => {
      clearTimeout(timer);
      let now = new URLSearchParams(location.search).get("q") || "";
      if (now === field.value || remember("pushState")) {
        event.preventDefault();
        run(field.value, PAGE);
      }
    });
    more.addEventListener("click", () => {
      show(PAGE, turn, true).then(() => {
        remember("replaceState");
      }).catch(fail);
    });
    addEventListener("popstate", fromAddress);
    document.addEventListener("keydown", event => {
      let at = event.target;
      let writing = at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName);
      if (event.key !== "/" || writing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.focus();
      field.select();
    });
    fromAddress();
  }

  window.fuhanSearch = (name, data) => {
    arrived.set(name, data);
  };
  // For other scripts of the site, and for its tests.
  window.fuhanSearch.find = find;
  window.fuhanSearch.ready = loadIndex;
  window.fuhanSearch.fold = fold;
  window.fuhanSearch.words = words;
  window.fuhanSearch.places = places;

  let form = document.getElementById("search-form"), list = document.getElementById("search-results");
  if (form && list) {
    start(form, document.getElementById("search-q"), document.getElementById("search-status"), list);
  }
})();
