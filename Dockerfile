# lumo-check in an image without a shell: docker build -t lumo-check .
# It reads and writes in /data only, runs as nobody in particular, and needs no network and no writable root:
#   docker run --rm --network none --read-only --tmpfs /tmp --user "$(id -u):$(id -g)" -v "$PWD:/data" lumo-check contacts.csv
ARG NODE=22

FROM node:${NODE}-bookworm-slim AS build
WORKDIR /src
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev --ignore-scripts
COPY . .
# The package as it is published: bundled, with the little that a bundle cannot hold.
RUN node scripts/build.mjs \
 && node scripts/package/stage.mjs /package \
 && npm install --prefix /package --omit=dev --ignore-scripts --no-package-lock

FROM gcr.io/distroless/nodejs${NODE}-debian12:nonroot
LABEL org.opencontainers.image.title="lumo-check" \
      org.opencontainers.image.description="Checks contact files, messages, logs, plans and governance before a campaign. Holds no personal data, opens no connection." \
      org.opencontainers.image.source="https://github.com/OWNER/lumo-check" \
      org.opencontainers.image.licenses="MIT"
COPY --from=build /package /opt/lumo-check
ENV NODE_ENV=production
WORKDIR /data
# A command ends by itself: there is nothing to look after.
HEALTHCHECK NONE
ENTRYPOINT ["/nodejs/bin/node", "/opt/lumo-check/dist/bin/lumo-check.cjs"]
CMD ["--help"]
