import fc from 'fast-check';
import { closeTestDatabases } from './database';

// The same cases every time, so that a red run is a change's own doing; FC_SEED=… looks for others.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_121) });
closeTestDatabases();
