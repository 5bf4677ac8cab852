import '../../src/widgets/author-profile/define.js';
import {describeContract} from '../helpers/contract.js';
import {example, least} from '../helpers/examples.js';

describeContract('author-profile', example('author-profile'), least('author-profile'));
