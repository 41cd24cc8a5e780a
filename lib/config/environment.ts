import path from 'node:path'

export type S3Settings = {
  endpoint: string
  bucket: string
  region: string
  accessKeyId: string
  secretAccessKey: string
}

/** Who runs this booth and how to reach them; null for what the instance has not said. */
export type Operator = { name: string | null; address: string | null; phone: string | null; email: string | null }

export type Environment = {
  /** Absolute folder of everything the booth keeps outside the database. */
  dataDir: string
  databaseUrl: string
  /** The address that links leaving the building carry, without a slash at the end. */
  publicUrl: string
  /** The port this server listens on. */
  port: number
  authSecret: string
  digestSalt: string
  trustProxy: boolean
  /** Which build this is; each has another. */
  build: string
  /** Whether browsers may keep shop pages for when there is no network; never in development. */
  keepsPagesOffline: boolean
  s3: S3Settings | null
  operator: Operator
}

function required(name: string): string {
  const value = process.env[name]
  if (!value)
    throw new Error(
      `${name} is not set. \`npm start\` sets it by itself; elsewhere set it in the environment (see README).`,
    )
  return value
}

function s3Settings(): S3Settings | null {
  if (!process.env.S3_BUCKET) return null
  return {
    endpoint: required('S3_ENDPOINT').replace(/\/+$/, ''),
    bucket: required('S3_BUCKET'),
    region: process.env.S3_REGION || 'us-east-1',
    accessKeyId: required('S3_ACCESS_KEY_ID'),
    secretAccessKey: required('S3_SECRET_ACCESS_KEY'),
  }
}

const optional = (name: string) => process.env[name]?.normalize('NFC').trim() || null

/** The one place that reads the environment. Each value is read when asked for, so that a build needs none of them. */
export const environment = (): Environment => ({
  get dataDir() {
    return path.resolve(/* turbopackIgnore: true */ process.env.DATA_DIR || '.data')
  },
  get databaseUrl() {
    return required('DATABASE_URL')
  },
  get publicUrl() {
    return (
      process.env.PUBLIC_URL ||
      process.env.NEXTAUTH_URL ||
      `http://localhost:${process.env.PORT || 3000}`
    ).replace(/\/+$/, '')
  },
  get port() {
    return Number(process.env.PORT) || 3000
  },
  get authSecret() {
    return required('NEXTAUTH_SECRET')
  },
  get digestSalt() {
    return required('DIGEST_SALT')
  },
  get trustProxy() {
    return ['1', 'true', 'yes'].includes((process.env.TRUST_PROXY ?? '').toLowerCase())
  },
  get build() {
    return process.env.BOOTH_BUILD || 'development'
  },
  get keepsPagesOffline() {
    return process.env.NODE_ENV === 'production' && process.env.OFFLINE_PAGES !== 'off'
  },
  get s3() {
    return s3Settings()
  },
  get operator() {
    return {
      name: optional('OPERATOR_NAME'),
      address: optional('OPERATOR_ADDRESS'),
      phone: optional('OPERATOR_PHONE'),
      email: optional('OPERATOR_EMAIL'),
    }
  },
})
