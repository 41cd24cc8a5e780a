/** A failure with a known cause: shown as words, without a stack. */
export class PlainError extends Error {}

const terminal = process.stdout.isTTY && !process.env.CI
const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const stillEveryMs = 15_000

export const seconds = (sinceMs) => `${((Date.now() - sinceMs) / 1000).toFixed(1)} s`

export const say = (line = '') => console.log(line)

/** Runs one named step and shows that time passes: a spinner on a terminal, a line now and then elsewhere. */
export async function step(name, work) {
  const began = Date.now()
  let turn = 0
  const draw = () => process.stdout.write(`\r\x1b[K${frames[turn++ % frames.length]} ${name} ${seconds(began)}`)
  if (!terminal) say(`… ${name}`)
  const timer = terminal
    ? setInterval(draw, 100)
    : setInterval(() => say(`  still at it, ${seconds(began)}`), stillEveryMs)
  const close = (mark) => {
    clearInterval(timer)
    if (terminal) process.stdout.write('\r\x1b[K')
    say(`${mark} ${name} (${seconds(began)})`)
  }
  try {
    const result = await work()
    close('✓')
    return result
  } catch (error) {
    close('✗')
    throw error
  }
}

/** Frames lines that must not be missed. */
export function box(lines) {
  const width = Math.max(...lines.map((line) => [...line].length))
  say(`┌${'─'.repeat(width + 2)}┐`)
  for (const line of lines) say(`│ ${line}${' '.repeat(width - [...line].length)} │`)
  say(`└${'─'.repeat(width + 2)}┘`)
}
