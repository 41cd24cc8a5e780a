# Three stages: packages, build (no database, no secrets), and the small image that runs.

FROM node:20-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund

FROM packages AS build
ENV CI=1 NEXT_TELEMETRY_DISABLED=1
COPY . .
RUN node scripts/image.mjs

FROM node:20-bookworm-slim AS run
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOSTNAME=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
# The code belongs to root; the server may write only to its cache and to the data volume.
COPY --from=build /app/.next/image ./
RUN mkdir -p .next/cache /data && chown node:node .next/cache /data && chmod 700 /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=90s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# As npm start asks Node (frugalNode in scripts/steps/environment.mjs): the size of a heap is set before a process runs, or too late.
ENTRYPOINT ["node", "--heap-growing-percent=25", "--max-semi-space-size=4", "--initial-old-space-size=96", \
  "--wasm-tiering-budget=36000000", "scripts/image/booth.mjs"]
CMD ["serve"]
