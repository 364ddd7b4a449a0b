/* global document, history, location, addEventListener, setTimeout, FormData, URLSearchParams */
// Filters, and links to what is closed or hidden. The report is read without it.
(() => {
  const form = document.querySelector('form.filters');
  const checks = [...document.querySelectorAll('li.check')].map((row) => ({
    row,
    requirement: row.closest('.requirement'),
    area: row.closest('.area').dataset.area,
  }));
  const texts = new Map();
  const textOf = (part) => {
    if (!texts.has(part)) texts.set(part, part.textContent.toLowerCase());
    return texts.get(part);
  };

  const asked = () => {
    const data = new FormData(form);
    const words = data.get('text').toLowerCase().split(/\s+/).filter(Boolean);
    return {
      verdicts: data.getAll('verdict'),
      area: data.get('area'),
      route: data.get('route'),
      words,
    };
  };

  const matches = ({ verdicts, area, route, words }, { row, requirement, area: own }) =>
    (verdicts.length === 0 || verdicts.includes(row.dataset.verdict)) &&
    (area === '' || area === own) &&
    (route === '' || route === row.dataset.route) &&
    words.every((word) =>
      [row, ...requirement.querySelectorAll('h4, .sentence')].some((part) =>
        textOf(part).includes(word),
      ),
    );

  const apply = () => {
    const state = asked();
    for (const check of checks) check.row.hidden = !matches(state, check);
    for (const part of document.querySelectorAll('.requirement, .area'))
      part.hidden = part.querySelector('li.check:not([hidden])') === null;
    const shown = checks.filter(({ row }) => !row.hidden).length;
    form.querySelector('.shown').textContent = `${shown} of ${checks.length} lines shown`;
  };

  const write = () => {
    const filled = [...new FormData(form)].filter(([, value]) => value !== '');
    history.replaceState(null, '', `#${new URLSearchParams(filled)}`);
    apply();
  };

  const show = (state) => {
    for (const box of form.querySelectorAll('[name=verdict]'))
      box.checked = state.getAll('verdict').includes(box.value);
    for (const name of ['area', 'route', 'text']) {
      const control = form.elements[name];
      control.value = state.get(name) ?? '';
      if (control.selectedIndex === -1) control.selectedIndex = 0;
    }
    apply();
  };

  // A fragment is a state of the filters, or the name of a part, which must be seen then.
  const follow = () => {
    const fragment = location.hash.slice(1);
    if (fragment === '' || fragment.includes('=')) return show(new URLSearchParams(fragment));
    const part = document.getElementById(fragment);
    if (part === null) return;
    if (part.closest('[hidden]') !== null) show(new URLSearchParams());
    const details = part.querySelector(':scope > details');
    if (details !== null) details.open = true;
    part.scrollIntoView();
  };

  form.hidden = false;
  form.addEventListener('input', write);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(write));
  addEventListener('hashchange', follow);
  show(new URLSearchParams());
  follow();
})();
