/** The request of the prompt write_listing_description. */
export const listingDescription = (): string => `Write a description of the home in the attached listing: a title of at most 70 characters and a text of 80 to 140 words.

Use only facts that the listing states; no invented views, distances or renovations. Begin with what sets the home apart, then layout, systems and outdoor space, then terms. Plain words, no capitals for emphasis, no exclamation marks. Describe the home, not its future residents: no word about families, ages, religions or origins, and none such as "safe" or "exclusive" for the area. List after the text which facts a reader will miss.`;
