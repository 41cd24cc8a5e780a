import type { FileHandle } from 'node:fs/promises'
import { refuse } from './refusal'

/** What a file is by its own bytes, whatever its name says. */
export type FileKind = 'zip' | 'text'

const signatures: [kind: string, bytes: number[]][] = [
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['GZIP', [0x1f, 0x8b]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['WEBP', [0x52, 0x49, 0x46, 0x46]],
  ['EXE', [0x4d, 0x5a, 0x90]],
]
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

const startsWith = (head: Buffer, bytes: number[]) => bytes.every((byte, index) => head[index] === byte)

/** Office wraps a workbook that has a password in an OLE file whose directory names this stream. */
async function isEncrypted(file: FileHandle, size: number) {
  const needle = Buffer.from('EncryptedPackage', 'utf16le')
  const window = Buffer.alloc(256 * 1024)
  for (let at = 0; at < size; at += window.length - needle.length) {
    const { bytesRead } = await file.read(window, 0, window.length, at)
    if (window.subarray(0, bytesRead).includes(needle)) return true
  }
  return false
}

function refuseMarkup(head: Buffer) {
  const start = head
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .toLowerCase()
  if (/^(<!doctype html|<html|<table|<head|<meta|<div)/.test(start)) refuse('html-table')
  if (start.startsWith('<?xml') || start.startsWith('<!doctype')) refuse('not-a-workbook', { kind: 'XML' })
}

/** ZIP or text; refuses everything that is neither, naming what it is. */
export async function sniffFile(file: FileHandle, size: number): Promise<FileKind> {
  if (size === 0) refuse('empty-file')
  const buffer = Buffer.alloc(4096)
  const { bytesRead } = await file.read(buffer, 0, buffer.length, 0)
  const head = buffer.subarray(0, bytesRead)
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04]) || startsWith(head, [0x50, 0x4b, 0x05, 0x06])) return 'zip'
  if (startsWith(head, OLE)) refuse((await isEncrypted(file, size)) ? 'password-protected' : 'xls')
  const known = signatures.find(([, bytes]) => startsWith(head, bytes))
  if (known) refuse('not-a-workbook', { kind: known[0] })
  refuseMarkup(head)
  return 'text'
}
