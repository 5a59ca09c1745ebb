@NullMarked
package app.zhirong.matching.service;

import org.jspecify.annotations.NullMarked;
