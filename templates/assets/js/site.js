/* Elder mode, type size, bookmarks, copying, printing. Every page is whole without this script. */
(function () {
  'use strict';
  var root = document.documentElement;
  var SIZES = [1, 2, 3, 4, 5];
  var NORMAL = 2;

  /* Storage may be forbidden, full, or absent when pages are read from a folder: then nothing is remembered. */
  function recall(key) {
    try { return localStorage.getItem('fuhan-' + key); } catch (e) { return null; }
  }
  function remember(key, value) {
    try {
      if (value === null) { localStorage.removeItem('fuhan-' + key); } else { localStorage.setItem('fuhan-' + key, value); }
      return true;
    } catch (e) { return false; }
  }

  /* Runs before the page is drawn, so that it does not jump. */
  var size = SIZES.indexOf(Number(recall('type'))) < 0 ? NORMAL : Number(recall('type'));
  var elder = recall('elder') === 'yes';
  function show() {
    root.classList.toggle('elder', elder);
    SIZES.forEach(function (n) { root.classList.toggle('type-' + n, n === size && n !== NORMAL); });
  }
  show();

  function all(selector) { return Array.prototype.slice.call(document.querySelectorAll(selector)); }
  function say(words) {
    var status = document.getElementById('said');
    if (status) { status.textContent = ''; setTimeout(function () { status.textContent = words; }, 50); }
  }

  function resize(step) {
    size = Math.min(SIZES.length, Math.max(1, size + step));
    remember('type', size === NORMAL ? null : String(size));
    show();
    say('字号 ' + size + '，共 ' + SIZES.length + ' 级');
  }

  function switchElder() {
    elder = !elder;
    remember('elder', elder ? 'yes' : null);
    show();
    showElder();
  }
  function showElder() {
    all('[data-do=elder]').forEach(function (button) {
      button.setAttribute('aria-pressed', String(elder));
      button.textContent = elder ? '退出长者模式' : '长者模式';
    });
  }

  /* Bookmarks are [address in the site, title], newest first. */
  function bookmarks() {
    try {
      var list = JSON.parse(recall('bookmarks') || '[]');
      return Array.isArray(list) ? list.filter(function (mark) {
        return Array.isArray(mark) && /^letters\/[\w./-]+\.html$/.test(mark[0]) && mark[0].indexOf('..') < 0;
      }) : [];
    } catch (e) { return []; }
  }
  function page() { return root.getAttribute('data-page'); }
  function marked(list) { return list.some(function (mark) { return mark[0] === page(); }); }

  function bookmark() {
    var list = bookmarks();
    var had = marked(list);
    list = list.filter(function (mark) { return mark[0] !== page(); });
    if (!had) {
      var heading = document.querySelector('h1');
      list.unshift([page(), heading ? heading.textContent : document.title]);
    }
    var kept = remember('bookmarks', JSON.stringify(list.slice(0, 200)));
    say(!kept ? '浏览器不允许保存收藏' : had ? '已取消收藏' : '已收藏，可在首页查看');
    showBookmark();
  }
  function showBookmark() {
    var on = marked(bookmarks());
    all('[data-do=bookmark]').forEach(function (button) {
      button.setAttribute('aria-pressed', String(on));
      button.textContent = on ? '取消收藏' : '收藏';
    });
  }
  function listBookmarks() {
    var section = document.getElementById('bookmarks');
    var list = bookmarks();
    if (!section || list.length === 0) { return; }
    var items = section.querySelector('ul');
    list.forEach(function (mark) {
      var link = document.createElement('a');
      link.href = root.getAttribute('data-root') + mark[0];
      link.textContent = String(mark[1]);
      items.appendChild(document.createElement('li')).appendChild(link);
    });
    section.hidden = false;
  }

  function selectText(node) {
    var range = document.createRange();
    range.selectNodeContents(node);
    var selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  }
  function copy(button) {
    var node = document.getElementById(button.getAttribute('data-from'));
    function done() { button.textContent = '已复制'; say('引用文字已复制'); }
    /* The clipboard needs a secure page; from a folder the older command does the same. */
    function older() {
      selectText(node);
      if (document.execCommand('copy')) { done(); } else { say('请用键盘复制已选中的文字'); }
    }
    if (navigator.clipboard && isSecureContext) {
      navigator.clipboard.writeText(node.textContent).then(done, older);
    } else { older(); }
  }

  var actions = {
    elder: switchElder,
    smaller: function () { resize(-1); },
    larger: function () { resize(1); },
    bookmark: bookmark,
    print: function () { window.print(); },
    copy: copy
  };

  document.addEventListener('DOMContentLoaded', function () {
    all('[data-do]').forEach(function (button) {
      button.hidden = false;
      button.addEventListener('click', function () { actions[button.getAttribute('data-do')](button); });
    });
    all('.tools').forEach(function (group) { group.hidden = false; });
    showElder();
    showBookmark();
    listBookmarks();
  });
})();
