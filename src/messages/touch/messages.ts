/** What is said about handling the map and the reading panel by touch, or without dragging. */
export interface TouchMessages {
  /** On the handle of the sheet: how high it stands, and what pressing the handle does. */
  sheet: Readonly<Record<'peek' | 'half' | 'full', string>>;
  /** Where the page around the map scrolls: how the map is moved and zoomed instead. */
  shared: { fingers: string; wheel: (key: string) => string };
  /** Moving the map or a card by buttons. */
  moving: {
    button: string;
    title: string;
    legend: string;
    map: string;
    card: (number: number) => string;
    up: string;
    left: string;
    right: string;
    down: string;
  };
}
