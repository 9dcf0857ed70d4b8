'use strict';
document.getElementById('bar').addEventListener('change', () => {
  const shown = new Set(
    [...document.querySelectorAll('input[name=severity]')].filter((box) => box.checked).map((box) => box.value));
  for (const item of document.querySelectorAll('li[data-severity]')) {
    item.hidden = !shown.has(item.dataset.severity);
  }
});
