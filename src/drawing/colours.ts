/** The light colours of `src/styles/tokens.css`: an image has no dark form. */
export const colours = {
  paper: '#fdfcf9',
  ink: '#191c20',
  inkSoft: '#535a62',
  rule: '#d3cec3',
  published: '#0f4c81',
  agreed: '#b84300',
  good: '#1a6a43',
  bad: '#a5211d',
  mixed: '#7a5a00',
} as const;

export type Colour = keyof typeof colours;
