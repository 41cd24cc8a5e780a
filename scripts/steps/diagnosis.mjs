/** What a check found: well. */
export const good = (what) => ({ state: 'good', what })

/** The booth cannot run like this. */
export const bad = (what, mend) => ({ state: 'bad', what, mend })

/** It runs, but somebody should know. */
export const mind = (what, mend) => ({ state: 'mind', what, mend })
