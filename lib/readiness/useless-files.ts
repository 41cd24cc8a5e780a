import { shownFileName } from '@/lib/files/uploads'
import { type FileProblem, fileProblems, type UselessFile } from './types'

/** Files that are told by name; of more there is only the number. */
const toldAtMost = 6
const nameAtMost = 60

/** Which of several files serve for nothing, as it travels in the address of the page that tells: `reason:name` in lines. */
export const uselessInAddress = (files: readonly UselessFile[]): string | undefined =>
  files.length === 0
    ? undefined
    : files
        .slice(0, toldAtMost)
        .map(({ fileName, reason }) => `${reason}:${shownFileName(fileName).slice(-nameAtMost)}`)
        .join('\n')

const isProblem = (text: string): text is FileProblem => fileProblems.some((each) => each === text)

/** Reads it back; whatever is none of our reasons is left out. */
export function uselessFromAddress(text: string): UselessFile[] {
  return text
    .split('\n')
    .slice(0, toldAtMost)
    .flatMap((line) => {
      const colon = line.indexOf(':')
      const [reason, fileName] = [line.slice(0, colon), shownFileName(line.slice(colon + 1, colon + 1 + nameAtMost))]
      return isProblem(reason) && fileName ? [{ reason, fileName }] : []
    })
}
