import { startSafety } from '@coform/elements/safety';

startSafety();
