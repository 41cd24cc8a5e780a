import fc from 'fast-check'

// The same worlds in each run, so that a red run can be repeated; RANDOM_WORLDS=1 tries others.
if (!process.env.RANDOM_WORLDS) fc.configureGlobal({ seed: 20261121 })
