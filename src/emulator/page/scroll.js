/** Less than a line from the end still counts as the end. */
const NEAR = 48;

/**
 * Keeps the end of the chat in sight, unless the reader has scrolled up: then nothing moves, and
 * new messages are counted.
 *
 * @param {HTMLElement} scroller
 * @param {HTMLElement} content
 * @param {(unseen: number, atBottom: boolean) => void} changed
 */
export function stickToBottom(scroller, content, changed) {
  let atBottom = true;
  let unseen = 0;
  let lastTop = 0;

  const tell = () => changed(unseen, atBottom);
  const settle = () => {
    if (atBottom) scroller.scrollTop = scroller.scrollHeight;
    tell();
  };
  scroller.addEventListener('scroll', () => {
    // Only a move upwards leaves the end: a scroll event also comes late for our own scrolling,
    // when the content may have grown since.
    const near = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR;
    if (near) atBottom = true;
    else if (scroller.scrollTop < lastTop) atBottom = false;
    lastTop = scroller.scrollTop;
    if (atBottom) unseen = 0;
    tell();
  });
  // Pictures that load and keyboards that open change the heights without a scroll.
  const observer = new ResizeObserver(settle);
  observer.observe(scroller);
  observer.observe(content);

  return {
    settle,
    atBottom: () => atBottom,
    toBottom() {
      atBottom = true;
      unseen = 0;
      settle();
    },
    arrived() {
      if (!atBottom) unseen += 1;
    },
  };
}
