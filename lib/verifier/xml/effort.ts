import { Finding } from '../ledger'

const most = 16 * 1024 * 1024

/**
 * How much canonical text is made of one file. Thirty-two signatures that each refer to the whole of it sixteen times would keep a
 * server for minutes; sixteen that sign a megabyte are read.
 */
export class Effort {
  private left = most

  /** Throws `Finding` when all is spent. Who begins may go on beyond it once. */
  spend(make: () => Buffer): Buffer {
    if (this.left <= 0) throw new Finding('xml.reference.too-many', 'of the same or of large parts')
    const made = make()
    this.left -= made.length
    return made
  }
}
