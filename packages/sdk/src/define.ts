import '@coform/elements/define';
import '@coform/forms/carer-prompt/define';
import '@coform/forms/feedback/define';
import '@coform/forms/courses/ask/define';
import '@coform/forms/courses/card/define';
import '@coform/forms/courses/linked-data/define';
import '@coform/forms/courses/list/define';
import '@coform/forms/health-passport/define';
import '@coform/forms/living-well-plan/define';
import '@coform/forms/research-questionnaire/define';
import { connectPorts } from './ports.js';

connectPorts();
