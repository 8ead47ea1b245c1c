/** Words that say nothing of their own beside a sum and how many they are. */
export const beside =
  'about|around|roughly|and|n|plus|for|there(?:s| are| is)?|we(?:re| are)?|its|it|is|are|owed|all|of|us|the|in total|in all|altogether|between|quid|pounds|大概|大约|差不多|一共|总共|左右|欠|有|是|我们|俺们|咱们|的|块|元|钱|at|mga|po|lang|kami|kaming|namin|para|sa|kabuuan|lahat|utang|pesos?';
