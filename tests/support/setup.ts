import { closeTestDatabases } from './database';

closeTestDatabases();
