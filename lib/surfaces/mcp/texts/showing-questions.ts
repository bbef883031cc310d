/** The request of the prompt prepare_showing_questions. */
export const showingQuestions = (): string => `Prepare questions for a showing of the home in the attached listing.

Give at most twelve, most telling first, grouped as: costs and terms, condition and systems, building and neighbours' noise, paperwork. Skip what the listing answers; for each question say in a few words what in the listing, or missing from it, prompts it. End with three things to look at or measure on the spot. Ask nothing about the people who live there or nearby.`;
