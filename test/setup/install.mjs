// Installs what is missing, and nothing else: the packages; with --browser a Chromium for the browser tests, with
// --redis a Redis for those of the queue.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("../..", import.meta.url));

const chromiumPlaces = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable"
];

const redisPlaces = [process.env.REDIS_SERVER, "/usr/bin/redis-server", "/usr/local/bin/redis-server"];

const aptUpdate = ["apt-get", "update"];
const aptInstall = ["apt-get", "install", "-y", "--no-install-recommends"];

const programs = {
  browser: {
    name: "Chromium",
    variable: "CHROMIUM",
    isThere: () => findIn(chromiumPlaces),
    packages: ["chromium", "fonts-noto-cjk"]
  },
  redis: {
    name: "Redis with openssl",
    variable: "REDIS_SERVER",
    isThere: () => findIn(redisPlaces) && spawnSync("openssl", ["version"]).status === 0,
    packages: ["redis-server", "openssl"]
  }
};

installPackages();
for (const [option, program] of Object.entries(programs)) {
  if (process.argv.includes(`--${option}`)) installProgram(program);
}

function installPackages() {
  if (packagesAreCurrent()) return;
  run(["npm", "ci"]);
}

/** npm leaves a copy of the lockfile behind when it has installed everything. */
function packagesAreCurrent() {
  const installed = `${project}node_modules/.package-lock.json`;
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${project}package-lock.json`).mtimeMs;
}

function installProgram({ name, variable, isThere, packages }) {
  if (isThere()) return;
  if (!canUseApt()) {
    stop(`No ${name} found. Install one, or name it in ${variable}. On Debian: ${commandForPeople(packages)}`);
  }
  run(aptUpdate);
  run([...aptInstall, ...packages]);
  if (!isThere()) stop(`${name} was installed but is in none of the places looked at; name it in ${variable}.`);
}

function findIn(places) {
  return places.find((place) => place && existsSync(place));
}

function canUseApt() {
  const release = "/etc/os-release";
  return process.getuid?.() === 0 && existsSync(release) && /^ID=debian$/m.test(readFileSync(release, "utf8"));
}

function commandForPeople(packages) {
  return `sudo ${aptUpdate.join(" ")} && sudo ${[...aptInstall, ...packages].join(" ")}`;
}

/** Standard output stays free for the result of the command that follows. */
function run([command, ...words]) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status } = spawnSync(command, words, { cwd: project, env, stdio: ["ignore", 2, 2] });
  if (status !== 0) stop(`This did not work: ${[command, ...words].join(" ")}`);
}

function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
