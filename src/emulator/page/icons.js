const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Outlines on a 24 × 24 grid, drawn with the colour of the text around them. */
const PATHS = {
  add: 'M12 5v14M5 12h14',
  attach:
    'M20.5 11.5l-8.4 8.4a5.2 5.2 0 0 1-7.4-7.4l8.8-8.8a3.5 3.5 0 0 1 5 5l-8.8 8.7a1.8 1.8 0 0 1-2.5-2.5l8-8',
  back: 'M15 5l-7 7 7 7',
  block: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM5.8 5.8l12.4 12.4',
  channel: 'M4 10v4l11 4.5v-13zM15 9.5a3 3 0 0 1 0 5M7 15.2l1 4.3h2.5l-.9-3.3',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  close: 'M6 6l12 12M18 6L6 18',
  copy: 'M9 9h10v11H9zM15 9V4H5v11h4',
  down: 'M12 5v14M6 13l6 6 6-6',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  edit: 'M4 20l1-4L16.5 4.5l3 3L8 19zM14.5 6.5l3 3',
  file: 'M7 3h7l5 5v13H7zM14 3v5h5',
  forward: 'M14 6l6 6-6 6M20 12H9a5 5 0 0 0-5 5v1',
  group:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20a6.5 6.5 0 0 1 13 0M16 4.5a3.5 3.5 0 0 1 0 6.5M18 14a6.5 6.5 0 0 1 3.5 6',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5.5M12 7.6v.1',
  keyboard: 'M3 6h18v12H3zM7 10h.1M11 10h.1M15 10h.1M18 10h.1M8 14.5h8',
  link: 'M10 14a4 4 0 0 0 6 .4l3.4-3.4a4 4 0 0 0-5.6-5.6L12.5 6.7M14 10a4 4 0 0 0-6-.4L4.6 13a4 4 0 0 0 5.6 5.6l1.3-1.3',
  menu: 'M4 7h16M4 12h16M4 17h16',
  moon: 'M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5z',
  more: 'M6 12h.1M12 12h.1M18 12h.1',
  open: 'M8 16L17 7M9 7h8v8',
  panels: 'M3 5h18v14H3zM14.5 5v14M17 9h1.5M17 12.5h1.5',
  reply: 'M10 6l-6 6 6 6M4 12h11a5 5 0 0 1 5 5v1',
  send: 'M4 12l16-8-5.5 16-3.5-6.5zM11 13.5L20 4',
  sticker: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8.3 14.3a4.6 4.6 0 0 0 7.4 0M9 9.6v.1M15 9.6v.1',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4',
};

/** @param {keyof typeof PATHS} name */
export function icon(name) {
  const svg = document.createElementNS(NAMESPACE, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', `icon icon-${name}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(NAMESPACE, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
