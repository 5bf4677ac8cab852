import '../../src/widgets/buying-checklist/define.js';
import {describeContract} from '../helpers/contract.js';
import {example, least} from '../helpers/examples.js';

describeContract('buying-checklist', example('buying-checklist'), least('buying-checklist'));
