import '../../src/widgets/testimonial-list/define.js';
import {describeContract} from '../helpers/contract.js';
import {example, least} from '../helpers/examples.js';

describeContract('testimonial-list', example('testimonial-list'), least('testimonial-list'));
