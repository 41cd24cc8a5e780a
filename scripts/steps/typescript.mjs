/** The arguments with which Node runs a TypeScript file of the project as the server would. */
export const typescriptFile = (file, ...args) => [
  '--conditions=react-server',
  '--import',
  import.meta.resolve('tsx'),
  file,
  ...args,
]
