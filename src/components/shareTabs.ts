/** The ways to share what is seen. */
export const shareTabs = ['link', 'embed', 'picture', 'cite'] as const;

/** One of them. */
export type ShareTab = (typeof shareTabs)[number];
