/** Colours as a canvas takes them; a canvas knows no custom properties. */
export interface ChartColours {
  readonly ink: string;
  readonly paper: string;
  readonly published: string;
  /** Inside of a band between the ends of ranges: thin enough to see lines through. */
  readonly band: string;
  /** Inside of a mark in doubt. */
  readonly doubtful: string;
  readonly agreed: string;
  /** Inside of a target that is a band. */
  readonly agreedBand: string;
  readonly alternate: string;
}

/** How the drawing that a chart takes over looks on this screen. */
export interface ChartLook {
  /** CSS pixels for one unit of the SVG. */
  readonly scale: number;
  /** Space around the plot in CSS pixels, so that every mark falls on that of the SVG. */
  readonly padding: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  readonly font: string;
  readonly colours: ChartColours;
}
