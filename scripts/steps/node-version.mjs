// Imported first by every command: an old Node must hear plain words, not a syntax error from a later import.
const wanted = [20, 19]
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < wanted[0] || (major === wanted[0] && minor < wanted[1])) {
  console.error(`This needs Node ${wanted.join('.')} or newer; this machine runs Node ${process.versions.node}.`)
  console.error(
    'Install a newer one from https://nodejs.org (or with nvm: "nvm install 22"), then run the command again.',
  )
  process.exit(1)
}
