// Asks the Redis of an address for a sign of life, in a process of its own since Node reads authorities at its start.
import { register } from "tsx/esm/api";

register();
const { connect } = await import("../../../sim/engines/redis.ts");
try {
  const connection = await connect(process.argv[2]);
  console.log(await connection.ping());
  connection.disconnect();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
