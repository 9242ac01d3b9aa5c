/** The colours of a slide: the light theme of the page (`client/styles/tokens.css`), with lines dark enough for a projector. */
export const palette = {
  paper: '#fffefb',
  ink: '#1f1c18',
  muted: '#5c564f',
  rule: '#e6e1d7',
  line: '#8f8778',
  wash: '#f1ede4',
  thread: '#c8102e',
};
