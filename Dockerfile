# The server alone: built in one stage, run in another without compilers, as a user without rights.
FROM node:24-slim AS build
WORKDIR /septet
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
RUN npm run build && npm prune --omit=dev

FROM node:24-slim
WORKDIR /septet
COPY package.json LICENSE ./
COPY bin ./bin
COPY migrations ./migrations
COPY openapi/openapi.json ./openapi/openapi.json
COPY --from=build /septet/node_modules ./node_modules
COPY --from=build /septet/dist ./dist
RUN mkdir /data && chown node:node /data
USER node
# DATA_DIR counts without DATABASE_URL only.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data DEMO=off
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/src/main.js"]
