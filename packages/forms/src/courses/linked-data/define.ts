import { addLinkedData } from './add.js';

addLinkedData();
