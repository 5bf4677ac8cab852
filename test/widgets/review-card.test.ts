import '../../src/widgets/review-card/define.js';
import {describeContract} from '../helpers/contract.js';
import {example, least} from '../helpers/examples.js';

describeContract('review-card', example('review-card'), least('review-card'));
