/**
 * What a page does in the browser: filters, links between a find and its entry, details on hover and focus, light and
 * dark. Plain script without dependencies; it writes texts by `textContent` only, and the page reads well without it.
 */
export const PAGE_SCRIPT = `
'use strict';
(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const kinds = all('input[name=kind]');
  const slider = document.getElementById('confidence');
  const output = document.getElementById('confidence-value');
  const status = document.getElementById('status');
  const entries = new Map(all('.entry').map((entry) => [entry.id, entry]));
  const finds = all('.find');
  const shown = (id) => { const entry = entries.get(id); return entry !== undefined && !entry.classList.contains('hidden'); };
  const filter = () => {
    const on = new Set(kinds.filter((box) => box.checked).map((box) => box.value));
    const least = Number(slider.value) / 100;
    output.textContent = slider.value + ' %';
    let count = 0;
    for (const entry of entries.values()) {
      const keep = on.has(entry.dataset.kind) && Number(entry.dataset.confidence) >= least;
      entry.classList.toggle('hidden', !keep);
      if (keep) count++;
    }
    for (const find of finds) {
      const target = find.getAttribute('href');
      const own = target ? [target.slice(1)] : find.dataset.ids.split(' ');
      const keep = own.some(shown);
      find.classList.toggle('off', !keep);
      if (target) { if (keep) find.removeAttribute('tabindex'); else find.setAttribute('tabindex', '-1'); }
    }
    status.textContent = count + ' of ' + entries.size + ' finds shown';
  };
  for (const box of kinds) box.addEventListener('change', filter);
  slider.addEventListener('input', filter);

  const linked = new Map();
  for (const node of all('[data-ids]')) for (const id of node.dataset.ids.split(' ')) {
    if (!linked.has(id)) linked.set(id, []);
    linked.get(id).push(node);
  }
  let hot = [];
  const heat = (ids) => {
    for (const node of hot) node.classList.remove('hot');
    hot = ids.flatMap((id) => linked.get(id) ?? []);
    for (const node of hot) node.classList.add('hot');
  };
  const tip = document.getElementById('tip');
  const hideTip = () => { tip.hidden = true; };
  const showTip = (node) => {
    const entry = entries.get((node.getAttribute('href') ?? '').slice(1) || node.dataset.ids.split(' ').at(-1));
    if (!entry || !node.classList.contains('find') || node.classList.contains('off')) return hideTip();
    const lines = [...entry.querySelectorAll('h3, .chips, dt, dd')].map((part) => part.textContent.replace(/in the text$/, '').trim());
    const text = [];
    for (let i = 0; i < lines.length; i++) text.push(lines[i]);
    tip.textContent = text.filter(Boolean).slice(0, 10).join('\\n');
    tip.hidden = false;
    const box = node.getBoundingClientRect();
    const left = Math.min(box.left + scrollX, scrollX + document.documentElement.clientWidth - tip.offsetWidth - 12);
    tip.style.left = Math.max(8, left) + 'px';
    tip.style.top = box.bottom + scrollY + 6 + 'px';
  };
  const enter = (event) => {
    const node = event.target.closest?.('[data-ids]');
    if (!node) { heat([]); hideTip(); return; }
    const target = node.getAttribute('href');
    heat(target ? [target.slice(1)] : node.dataset.ids.split(' '));
    if (node.matches('.text .find')) showTip(node); else hideTip();
  };
  document.addEventListener('mouseover', enter);
  document.addEventListener('focusin', enter);
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') { heat([]); hideTip(); } });

  const focusTarget = () => { const entry = entries.get(location.hash.slice(1)); if (entry) entry.focus({ preventScroll: true }); };
  addEventListener('hashchange', focusTarget);

  const theme = document.getElementById('theme');
  theme.addEventListener('click', () => {
    const isDark = document.documentElement.dataset.theme
      ? document.documentElement.dataset.theme === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;
    document.documentElement.dataset.theme = isDark ? 'light' : 'dark';
    theme.setAttribute('aria-pressed', String(!isDark));
  });
  filter();
})();
`;

/** What the index of several articles does in the browser: it shows the articles that hold every word typed. */
export const INDEX_SCRIPT = `
'use strict';
(() => {
  const field = document.getElementById('search');
  const status = document.getElementById('status');
  const rows = [...document.querySelectorAll('.results li')].map((row) => ({ row, words: row.textContent.toLowerCase() + ' ' + row.dataset.words.toLowerCase() }));
  const search = () => {
    const wanted = field.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let count = 0;
    for (const { row, words } of rows) {
      const keep = wanted.every((word) => words.includes(word));
      row.classList.toggle('hidden', !keep);
      if (keep) count++;
    }
    status.textContent = count + ' of ' + rows.length + ' articles';
  };
  field.addEventListener('input', search);
  search();
})();
`;
