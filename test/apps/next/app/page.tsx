import {StarRating} from 'candor-widgets/react/star-rating';
import {Drift} from './drift';

const Page = () => (
  <main>
    <StarRating data={{rating: 4.5}} />
    <Drift />
  </main>
);
export default Page;
