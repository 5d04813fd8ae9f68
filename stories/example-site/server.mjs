// The example Trust site: `npm start`, or `node stories/example-site/server.mjs` after a build.
import { startSite } from './site.mjs';

const port = Number(process.env.PORT || 4310);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(
    `PORT is ${process.env.PORT}, which is no port. Set a number from 1 to 65535: PORT=4310 npm start`,
  );
  process.exit(1);
}

try {
  const site = await startSite({
    port,
    host: process.env.HOST,
    receivedDir: process.env.RECEIVED_DIR,
    faults: process.env.EXAMPLE_FAULTS === '1',
  });
  for (const notice of site.notices) console.warn(notice);
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => site.stop().then(() => process.exit(0)));
  console.log(`Received responses are kept in ${site.receivedDir}`);
  console.log(`Coform example site: ${site.url}`);
} catch (error) {
  if (error.code === 'EADDRINUSE') {
    console.error(
      `Port ${port} is taken. Stop the program that uses it, or choose another: PORT=${port + 1} npm start`,
    );
  } else if (error.code === 'EACCES') {
    console.error(
      `Port ${port} needs more rights than this user has. Choose one above 1023: PORT=4310 npm start`,
    );
  } else {
    console.error(error);
  }
  process.exit(1);
}
